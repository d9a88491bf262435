import type { AccountHandle } from "../arguments/parse-account.ts";
import type { Connection } from "../connections/connection.ts";
import type { AccountSearch } from "./found-account.ts";
import { findById } from "./find-by-id.ts";
import { findByName } from "./find-by-name.ts";

/**
 * Looks for a service account in every organization of some connections. Throws a UsageError for a name that several
 * accounts have.
 */
export function findAccount(
  handle: AccountHandle,
  connections: readonly Connection[],
  signal: AbortSignal,
): Promise<AccountSearch> {
  return "clientId" in handle
    ? findById(handle.clientId, connections, signal)
    : findByName(handle.name, connections, signal);
}
