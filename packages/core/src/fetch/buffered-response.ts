const kept = Symbol("text");

type Buffered = Response & { [kept]?: string };

/**
 * Reads the body of an answer to its end and returns the answer with it: `textOf` has the text as often as one likes, and
 * can neither fail nor hang. Rejects as the answering and the reading do.
 */
export async function bufferResponse(answer: Promise<Response>): Promise<Response> {
  const response: Buffered = await answer;
  if (response.body !== null) response[kept] = await response.text();
  return response;
}

/** The text of a buffered answer; undefined for any other. */
export function bufferedText(response: Buffered): string | undefined {
  return response[kept];
}

/** The text of an answer, at once where it is a buffered one; any other is read up. */
export function textOf(response: Response): string | Promise<string> {
  return bufferedText(response) ?? response.text();
}
