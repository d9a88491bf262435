import type { Answered } from "../answered.ts";

/** An address or block that may use a service account. Instants in ISO 8601. */
export type AccessListEntry = {
  /** The block in CIDR notation; a single address is a block of one. */
  cidrBlock: string;
  /** The address, where the platform names it; null for a block. */
  ipAddress: string | null;
  createdAt: string;
  /** When a call last came through the entry; null if none did. */
  lastUsedAt: string | null;
  /** Where that call came from. */
  lastUsedAddress: string | null;
  /** Calls that came through the entry. */
  requestCount: number;
};

/** What an entry may be added as: an address or a block, in one string or named. */
export type NewAccessListEntry =
  | string
  | { ipAddress: string; cidrBlock?: never }
  | { cidrBlock: string; ipAddress?: never };

/** Cloud Manager documents the last use under two names. */
type Raw = Answered<"AccessListEntry"> & { lastUsed?: string | null };

export function toAccessListEntry(raw: Raw): AccessListEntry {
  const { cidrBlock, ipAddress, createdAt, lastUsedAt, lastUsed, requestCount, ...rest } = raw;
  const { lastUsedAddress, ...others } = withoutLinks(rest);
  return {
    cidrBlock: cidrBlock ?? blockOf(ipAddress ?? ""),
    ipAddress: ipAddress ?? null,
    createdAt,
    lastUsedAt: lastUsedAt ?? lastUsed ?? null,
    lastUsedAddress: lastUsedAddress ?? null,
    requestCount,
    ...others,
  };
}

/** What tells an entry from others in paths: its address, or else its block. */
export function addressOf(
  entry: string | { ipAddress?: string | null; cidrBlock?: string },
): string {
  return typeof entry === "string" ? entry : (entry.ipAddress ?? entry.cidrBlock ?? "");
}

/** The entry as a request names it. */
export function toEntryRequest(
  entry: NewAccessListEntry,
): { ipAddress: string } | { cidrBlock: string } {
  if (typeof entry !== "string") return entry;
  return entry.includes("/") ? { cidrBlock: entry } : { ipAddress: entry };
}

function withoutLinks<Entry extends object>(entry: Entry): Omit<Entry, "links"> {
  if (!("links" in entry)) return entry;
  const { links: _, ...others } = entry;
  return others;
}

function blockOf(address: string): string {
  return `${address}/${address.includes(":") ? 128 : 32}`;
}
