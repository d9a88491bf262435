import type { AccessListEntry, Instant } from "../state/records.ts";
import { addressInBlock, singleAddress, toBlock } from "./address-in-block.ts";
import type { AccessListEntryDescription } from "./description.ts";
import type { Site } from "./site.ts";
import { type Timeline, day } from "./timeline.ts";

const minute = 60_000;

/** The account the entries belong to: when it was made, and when any of its secrets was last used. */
type AccountUse = { createdAt: Instant; lastUsedAt: Instant | null };

/** Returns the entries that are on the list at the timeline's moment, in the order described. */
export function buildAccessList(
  descriptions: readonly (string | AccessListEntryDescription)[],
  account: AccountUse,
  site: Site,
): AccessListEntry[] {
  return descriptions.flatMap((text) => {
    const description = typeof text === "string" ? { block: text } : text;
    const entry = buildEntry(description, account, site);
    return site.timeline.exists(entry.createdAt, description.isRemoved) ? [entry] : [];
  });
}

function buildEntry(
  description: AccessListEntryDescription,
  account: AccountUse,
  site: Site,
): AccessListEntry {
  const { timeline, random, history } = site;
  const cidrBlock = toBlock(description.block);
  const createdAt =
    description.ageDays === undefined ? account.createdAt : timeline.ago(description.ageDays);
  if (description.ageDays !== undefined) {
    history.tell("SERVICE_ACCOUNT_ACCESS_LIST_ENTRY_ADDED", createdAt);
  }
  const address = description.from ?? addressInBlock(cidrBlock, random());
  const requestsPerDay = 12 + random() * 400;
  const lastUsedAt = entryUse(description.usedDaysAgo, createdAt, account, timeline);
  const daysInUse = lastUsedAt === null ? 0 : (lastUsedAt - createdAt) / day;
  return {
    cidrBlock,
    ipAddress: singleAddress(cidrBlock),
    createdAt,
    lastUsedAt,
    lastUsedAddress: lastUsedAt === null ? null : address,
    requestCount: lastUsedAt === null ? 0 : 1 + Math.floor(requestsPerDay * daysInUse),
  };
}

function entryUse(
  usedDaysAgo: number | null | undefined,
  createdAt: Instant,
  account: AccountUse,
  timeline: Timeline,
): Instant | null {
  if (usedDaysAgo === null) return null;
  if (usedDaysAgo !== undefined) {
    return timeline.lastUse(Math.max(timeline.ago(usedDaysAgo), createdAt + minute), createdAt);
  }
  if (account.lastUsedAt === null || account.lastUsedAt < createdAt) return null;
  // The token is minted first, then used.
  return Math.min(account.lastUsedAt + minute, timeline.asOf);
}
