import { readAnswerBody } from "../errors/answer-body.ts";

/** What decides about a retry in the body of an error. */
export type RefusalBody = { errorCode?: string | undefined; parameters: readonly unknown[] };

/** Reads an error answer and leaves its body unread. A body that breaks off says nothing. */
export async function readRefusalBody(response: Response): Promise<RefusalBody> {
  try {
    return readAnswerBody(await response.clone().text(), response.headers.get("content-type"));
  } catch {
    return { parameters: [] };
  }
}
