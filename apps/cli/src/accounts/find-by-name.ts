import type { Connection } from "../connections/connection.ts";
import type { Failure } from "../errors/failure.ts";
import { UsageError } from "../errors/usage-error.ts";
import { printable } from "../output/printable.ts";
import { readListings } from "../reading/read-listings.ts";
import { accountNotFound } from "./account-not-found.ts";
import { placeOf, type AccountSearch, type FoundAccount } from "./found-account.ts";
import { listedAccounts } from "./listed-accounts.ts";

/** Looks for the one account that has a name. Throws a UsageError where several have it. */
export async function findByName(
  name: string,
  connections: readonly Connection[],
  signal: AbortSignal,
): Promise<AccountSearch> {
  const candidates = new Map<string, FoundAccount>();
  const places: { id: string; name?: string; connection: Connection }[] = [];
  const failures: Failure[] = [];
  for (const connection of connections) {
    for (const listing of await readListings([connection], signal, listedAccounts)) {
      const { id, name: organizationName, items, failure } = listing;
      const named = organizationName === undefined ? {} : { organizationName };
      if (failure !== undefined) failures.push(failure);
      else if (id !== undefined) places.push({ id, ...listing, connection });
      for (const account of items.filter((one) => one.name === name)) {
        // Two connections may see the same account.
        candidates.set(account.clientId, { account, ...named, connection });
      }
    }
  }
  const [found, ...others] = candidates.values();
  if (found === undefined) {
    return { failures: failures.length > 0 ? failures : [accountNotFound(`"${name}"`, places)] };
  }
  if (others.length > 0) throw ambiguous(name, [found, ...others]);
  // Where something could not be listed, another account may have the name: that is said beside the one that was found.
  return { found, failures };
}

function ambiguous(name: string, candidates: readonly FoundAccount[]): UsageError {
  const list = candidates.map((one) => `${printable(one.account.clientId)} in ${placeOf(one)}`);
  return new UsageError(
    `${candidates.length} service accounts have the name "${printable(name)}": ${list.join(", ")}.`,
    "Name the one that you mean by its client ID.",
    { details: { clientIds: candidates.map(({ account }) => account.clientId) } },
  );
}
