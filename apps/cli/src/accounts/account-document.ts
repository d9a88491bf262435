import { failureDocument } from "../errors/print-failure.ts";
import type { Failure } from "../errors/failure.ts";
import { documentHead } from "../reading/document-head.ts";
import { documentOf, type FoundAccount } from "./found-account.ts";

/** Returns how every document about one account begins; `errors` say why it is not complete. */
export function accountDocumentHead(
  found: FoundAccount,
  { now, failures }: { now: number; failures: readonly Failure[] },
): ReturnType<typeof documentHead> &
  ReturnType<typeof documentOf> & {
    complete: boolean;
    errors?: ReturnType<typeof failureDocument>[];
  } {
  return {
    ...documentHead(now),
    complete: failures.length === 0,
    ...(failures.length === 0 ? {} : { errors: failures.map(failureDocument) }),
    ...documentOf(found),
  };
}
