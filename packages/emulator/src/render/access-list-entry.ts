import type { Platform } from "@purser/spec";
import type { AccessListEntry } from "../state/records.ts";
import { renderTimestamp } from "./timestamp.ts";

/**
 * Returns an access-list entry. `ipAddress` is there when the block holds one address; `lastUsedAt` and
 * `lastUsedAddress` once a request came from it (Cloud Manager says so; on Atlas they are null until then).
 */
export function renderAccessListEntry(platform: Platform, entry: AccessListEntry): object {
  return {
    cidrBlock: entry.cidrBlock,
    ...(entry.ipAddress === null ? {} : { ipAddress: entry.ipAddress }),
    createdAt: renderTimestamp(entry.createdAt),
    requestCount: entry.requestCount,
    ...renderLastUse(platform, entry),
  };
}

function renderLastUse(platform: Platform, entry: AccessListEntry): object {
  if (entry.lastUsedAt !== null) {
    return {
      lastUsedAt: renderTimestamp(entry.lastUsedAt),
      lastUsedAddress: entry.lastUsedAddress,
    };
  }
  return platform === "atlas" ? { lastUsedAt: null, lastUsedAddress: null } : {};
}
