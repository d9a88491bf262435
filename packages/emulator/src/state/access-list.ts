import { Refusal } from "../refusal.ts";
import {
  blockContains,
  parseAddress,
  parseAddressBlock,
  type AddressBlock,
} from "./address-block.ts";
import type { AccessListEntry, Account, Instant, Organization } from "./records.ts";

/** Entries are parsed once: every authenticated request is checked against all of them. */
const blocks = new WeakMap<AccessListEntry, AddressBlock>();

function blockOf(entry: AccessListEntry): AddressBlock {
  let block = blocks.get(entry);
  if (!block) {
    const parsed = parseAddressBlock(entry.cidrBlock);
    if (!parsed)
      throw new Error(`The access list holds ${entry.cidrBlock}, which is no CIDR block.`);
    block = parsed;
    blocks.set(entry, block);
  }
  return block;
}

/** Returns the entries whose block holds the address, in the order of the list. */
export function entriesCovering(account: Account, address: string): AccessListEntry[] {
  if (account.accessList.length === 0) return [];
  const parsed = parseAddress(address);
  if (!parsed) return [];
  return account.accessList.filter((entry) => blockContains(blockOf(entry), parsed));
}

/** Returns the entry that stands for exactly this address or block, in any spelling of it. */
export function findAccessListEntry(
  account: Account,
  block: Pick<AddressBlock, "cidrBlock">,
): AccessListEntry | undefined {
  return account.accessList.find((entry) => blockOf(entry).cidrBlock === block.cidrBlock);
}

/**
 * Tells whether an account's tokens may be used from an address: from any while its list is empty, unless the
 * organization requires lists; else from those the list holds.
 * Source: Atlas, configure access to the Administration API.
 */
export function isAddressAllowed(
  account: Account,
  organization: Organization,
  address: string,
): boolean {
  if (account.accessList.length === 0) return !organization.settings.apiAccessListRequired;
  return entriesCovering(account, address).length > 0;
}

/** Returns the documented 403 for an address that is not allowed. Source: Atlas API error codes. */
export function refusalOfAddress(account: Account, address: string): Refusal {
  if (account.accessList.length === 0) {
    return new Refusal(
      403,
      "ORG_REQUIRES_ACCESS_LIST",
      "This organization requires access through an access list of addresses.",
    );
  }
  return new Refusal(
    403,
    "IP_ADDRESS_NOT_ON_ACCESS_LIST",
    `IP address ${address} is not allowed to access this resource.`,
    { parameters: [address] },
  );
}

/**
 * Notes one use of an account: `lastUsedAt` of the secret behind it moves, and so do `lastUsedAt`, `lastUsedAddress`
 * and `requestCount` of every access-list entry that holds the address.
 */
export function recordUse(account: Account, secretId: string, address: string, now: Instant): void {
  const secret = account.secrets.find((candidate) => candidate.id === secretId);
  if (secret) secret.lastUsedAt = now;
  for (const entry of entriesCovering(account, address)) {
    entry.requestCount += 1;
    entry.lastUsedAt = now;
    entry.lastUsedAddress = address;
  }
}
