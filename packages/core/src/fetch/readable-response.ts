import { bufferedText } from "./buffered-response.ts";

/**
 * Returns a buffered answer for those who know nothing of `textOf`: `text()`, `json()`, `clone()` and the like may be
 * called as often as one likes; only `body`, the stream, is used up. Any other answer is returned as it is.
 *
 * The answer itself is kept, with its address, type and headers, and gets reading methods of its own.
 */
export function toReadable(response: Response): Response {
  const text = bufferedText(response);
  if (text === undefined) return response;
  const copy = () => {
    const { status, statusText, headers } = response;
    return new Response(text, { status, statusText, headers });
  };
  return Object.assign(response, {
    text: () => Promise.resolve(text),
    json: async (): Promise<unknown> => JSON.parse(text),
    clone: copy,
    arrayBuffer: () => copy().arrayBuffer(),
    bytes: () => copy().bytes(),
    blob: () => copy().blob(),
  });
}
