import type { AccessListEntry } from "@purser/core";
import { isAddressInAny } from "./address-in-block.ts";
import { refuse, type Acting, type Verdict } from "./verdict.ts";

/** The first entry of the list of the account in use holds the address that it calls from. */
export function ownFirstEntry(
  { self, address }: Acting,
  clientId: string,
  added: readonly string[],
): Verdict {
  if (self !== clientId) return undefined;
  if (address === undefined) {
    return {
      warning:
        "This is the account that this command signs in with, and which address it calls from is not known: unless it is among the entries, this locks it out.",
    };
  }
  if (isAddressInAny(address, added)) return undefined;
  return refuse(
    "own-address",
    `${clientId} is the account that this command signs in with, and calls from ${address}, which none of the entries holds: the first entry excludes every other address.`,
    `Add ${address} as well, or do this with the credential of another account.`,
  );
}

export type Removal = {
  clientId: string;
  /** Blocks or addresses to be removed. */
  removed: readonly string[];
  /** What the list holds afterwards. */
  remaining: readonly AccessListEntry[];
  entries: readonly AccessListEntry[];
};

/**
 * The account in use keeps the entry that it comes in through. Where the address it calls from is not known, the one that
 * it was last used from is taken for it, and must still be let in as long as any list is left.
 */
export function ownEntry({ self, address }: Acting, removal: Removal): Verdict {
  const { clientId, removed, remaining, entries } = removal;
  if (self !== clientId) return undefined;
  if (address !== undefined) {
    return isAddressInAny(address, removed) ? sawedOff(clientId, address, "calls from") : undefined;
  }
  if (remaining.length === 0) return undefined;
  const last = lastAddress(entries);
  if (last === undefined) {
    return {
      warning:
        "This is the account that this command signs in with, and which address it calls from is not known: make sure that it is still among the entries.",
    };
  }
  const blocks = remaining.map(({ cidrBlock }) => cidrBlock);
  return isAddressInAny(last, blocks) ? undefined : sawedOff(clientId, last, "was last used from");
}

function sawedOff(clientId: string, address: string, how: string): Verdict {
  return refuse(
    "own-address",
    `${clientId} is the account that this command signs in with, and ${how} ${address}, which would no longer be let in.`,
    "Remove it with the credential of another account.",
  );
}

/** Where the latest call through any entry came from. */
function lastAddress(entries: readonly AccessListEntry[]): string | undefined {
  const used = entries.flatMap(({ lastUsedAt, lastUsedAddress }) =>
    lastUsedAt === null || lastUsedAddress === null ? [] : [{ lastUsedAt, lastUsedAddress }],
  );
  const latest = used.toSorted(
    (one, other) => Date.parse(other.lastUsedAt) - Date.parse(one.lastUsedAt),
  );
  return latest[0]?.lastUsedAddress;
}
