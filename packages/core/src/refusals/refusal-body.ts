import { readAnswerBody } from "../errors/answer-body.ts";
import { textOf } from "../fetch/buffered-response.ts";

/** What decides about a retry in the body of an error. */
export type RefusalBody = { errorCode?: string | undefined; parameters: readonly unknown[] };

/** Reads an error answer. A body that breaks off says nothing. */
export async function readRefusalBody(response: Response): Promise<RefusalBody> {
  try {
    return readAnswerBody(await textOf(response), response.headers.get("content-type"));
  } catch {
    return { parameters: [] };
  }
}
