import type { Reply } from "./reply.ts";

/**
 * Returns the answer for those who expect one that nobody has read: `text()`, `json()`, `clone()` and the like may be called
 * as often as one likes; only `body`, the stream, is used up.
 *
 * The answer itself is kept, with its address, type and headers, and gets reading methods of its own.
 */
export function toReadable({ response, text }: Reply): Response {
  const copy = () => {
    const { status, statusText, headers } = response;
    // Statuses such as 204 allow no body at all, not even an empty one.
    return new Response(text === "" ? null : text, { status, statusText, headers });
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
