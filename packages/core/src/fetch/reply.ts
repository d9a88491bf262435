/**
 * An answer that has arrived whole. Status and text are looked up once, as every getter of a `Response` costs 0.1 to 0.2 µs
 * (Node 24), and can neither fail nor hang from here on.
 */
export type Reply = {
  /** For its headers: the body has been read. */
  response: Response;
  status: number;
  /** Whether the status is one of success. */
  ok: boolean;
  text: string;
};

/** Reads the body of an answer to its end. Rejects as the answering and the reading do. */
export async function readReply(answer: Promise<Response>): Promise<Reply> {
  const response = await answer;
  return toReply(response, await response.text());
}

/** Returns an answer together with the text that was its body. */
export function toReply(response: Response, text: string): Reply {
  const { status } = response;
  return { response, status, ok: status >= 200 && status < 300, text };
}
