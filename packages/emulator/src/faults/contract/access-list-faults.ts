import type { Call, Handler, Reply } from "../../call.ts";
import { Refusal } from "../../refusal.ts";
import { findAccessListEntry } from "../../state/access-list.ts";
import { parseAddressBlock } from "../../state/address-block.ts";
import { accountOf } from "./acting.ts";
import { contractFaultsOf } from "./contract-faults-of.ts";
import {
  accessListCreates,
  accessListDeletes,
  accessListReads,
  accountGets,
  onBoth,
} from "./operations-of.ts";

type Entry = { ipAddress?: string | null; cidrBlock?: string | null };

const additions = onBoth(...accessListCreates);
const removals = onBoth(...accessListDeletes);

const isV6 = (address: string) => address.includes(":");

/** Keeps single addresses of one family as larger blocks. */
function widened(isMeant: (address: string) => boolean, prefix: number) {
  return (call: Call, next: Handler): Reply =>
    next({
      ...call,
      body: (call.body as Entry[]).map((entry) =>
        typeof entry.ipAddress === "string" && isMeant(entry.ipAddress)
          ? { cidrBlock: `${entry.ipAddress}/${prefix}` }
          : entry,
      ),
    });
}

export const accessListFaults = contractFaultsOf("semantic", [
  {
    name: "semantics-access-list-replaced",
    operations: additions,
    summary: "Adding entries replaces the whole access list; it is to add to it.",
    handle(call, next) {
      accountOf(call)?.accessList.splice(0);
      return next(call);
    },
  },
  {
    name: "semantics-access-list-first-only",
    operations: additions,
    summary: "Of several entries sent at once only the first is added.",
    handle: (call, next) => next({ ...call, body: (call.body as Entry[]).slice(0, 1) }),
  },
  {
    name: "semantics-access-list-not-kept",
    operations: additions,
    summary: "Added entries are answered but not kept.",
    handle(call, next) {
      const account = accountOf(call);
      const before = [...(account?.accessList ?? [])];
      const reply = next(call);
      if (account) account.accessList = before;
      return reply;
    },
  },
  {
    name: "semantics-address-as-24",
    operations: additions,
    summary: "A single IPv4 address is kept as its /24 instead of its /32: 255 others get in.",
    handle: widened((address) => !isV6(address), 24),
  },
  {
    name: "semantics-address-as-64",
    operations: additions,
    summary: "A single IPv6 address is kept as its /64 instead of its /128.",
    handle: widened(isV6, 64),
  },
  {
    name: "semantics-duplicate-address-taken",
    operations: additions,
    summary: "An address that is already in the list is added again instead of refused by 409.",
    handle(call, next) {
      const account = accountOf(call);
      const before = account?.accessList.splice(0) ?? [];
      try {
        return next(call);
      } finally {
        account?.accessList.unshift(...before);
      }
    },
  },
  {
    name: "semantics-access-list-half-added",
    operations: additions,
    summary: "When one of several entries is refused those before it are kept; none is to be.",
    handle(call, next) {
      try {
        return next(call);
      } catch (error) {
        const [first] = call.body as Entry[];
        const isNew = first && !isListed(call, first);
        if (error instanceof Refusal && isNew) next({ ...call, body: [first] });
        throw error;
      }
    },
  },
  {
    name: "semantics-access-list-limit-ignored",
    operations: additions,
    summary: "More entries are added than the 200 an account may have.",
    handle: (call, next) =>
      next({
        ...call,
        limits: { ...call.limits, accessListEntriesPerAccount: Number.POSITIVE_INFINITY },
      }),
  },
  {
    name: "semantics-access-list-delete-all",
    operations: removals,
    summary: "Removing one entry empties the access list, which opens the account to everybody.",
    handle(call, next) {
      const reply = next(call);
      accountOf(call)?.accessList.splice(0);
      return reply;
    },
  },
  {
    name: "semantics-access-list-delete-first",
    operations: removals,
    summary: "Removing an entry removes the first of the list instead of the one that was named.",
    handle(call, next) {
      const first = accountOf(call)?.accessList[0];
      return next(
        first ? { ...call, params: { ...call.params, ipAddress: first.cidrBlock } } : call,
      );
    },
  },
  {
    name: "semantics-access-list-delete-does-nothing",
    operations: removals,
    summary: "Removing an entry answers 204, and the entry is still there.",
    handle: () => ({ status: 204 }),
  },
  {
    name: "semantics-access-list-block-not-found",
    operations: removals,
    summary: "An entry named with its / as %2F, as documented, is not found.",
    handle(call, next) {
      const name = call.params["ipAddress"] ?? "";
      if (!name.includes("/")) return next(call);
      throw new Refusal(404, "RESOURCE_NOT_FOUND", `Cannot find resource ${name}.`);
    },
  },
  {
    name: "semantics-own-address-removed",
    operations: removals,
    summary: "An account may remove the address it calls from, and locks itself out.",
    handle: (call, next) => next({ ...call, address: "192.0.2.255" }),
  },
  {
    name: "semantics-access-list-not-enforced",
    operations: onBoth(...accountGets, ...accessListReads),
    summary: "A token is taken from an address that is not in its account's access list.",
    steps: () => ({ isAddressAllowed: () => true }),
  },
  {
    name: "semantics-access-list-uses-not-counted",
    operations: onBoth(...accountGets, ...accessListReads),
    summary: "Requests are not counted in the entry that let them in: requestCount stays.",
    steps: () => ({ recordUse: () => {} }),
  },
]);

function isListed(call: Call, { ipAddress, cidrBlock }: Entry): boolean {
  const account = accountOf(call);
  const block = parseAddressBlock(ipAddress ?? cidrBlock ?? "");
  return (
    account !== undefined && block !== null && findAccessListEntry(account, block) !== undefined
  );
}
