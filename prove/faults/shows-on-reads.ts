import { contracts } from "../schema/documents.ts";
import type { Trial } from "../trial/trial.ts";

/** Faults that only a write makes visible, although what is wrong is answered to a read: by name, each with the reason. */
const afterWrites: Readonly<Record<string, string>> = {
  "semantics-deleted-account-listed": "An account has to be deleted for it to be listed still.",
  "semantics-access-list-not-enforced":
    "It takes an account of which both the secret and a list without one's address are known: it has to be made.",
  "semantics-access-list-uses-not-counted":
    "It takes an account that calls from an address on its list: one's own has to be added.",
  "semantics-project-reader-refused":
    "It takes an account that may read one project alone: the reader that is given may read all of them.",
  "semantics-expired-secret-mints":
    "It takes a secret that expires while one waits: those that are given live for months.",
};

/**
 * Whether a fault shows on an operation that changes nothing, one that reads or an OAuth endpoint, without anything being
 * written before.
 */
export function showsOnReads({ platform, operations, seed }: Trial): boolean {
  if (seed.kind === "fault" && Object.hasOwn(afterWrites, seed.name)) return false;
  return operations.some((operationId) => {
    const { method, path } = contracts[platform].operation(operationId);
    return method === "GET" || path.startsWith("/api/oauth/");
  });
}

/** Names of the faults that only a write makes visible. */
export const namesAfterWrites: readonly string[] = Object.keys(afterWrites);
