import type { SecretRecord } from "@purser/inventory";
import { parseInstant } from "../../../subjects/instant.ts";
import { wholeDays } from "../instant-words.ts";

/** A secret as charts and tables tell it. Milliseconds since the epoch. */
export type SecretLife = {
  record: SecretRecord;
  createdAt: number;
  /** An expiry that cannot be read counts as passed. */
  expiresAt: number;
  lastUsedAt: number | null;
  state: "expired" | "soon" | "later";
  /** Whole days to its expiry, negative after it. */
  days: number;
};

/** Days within which an expiry is soon: what the platform leaves an older secret when there is a new one (7), twice. */
export const soonDays = 14;

export function secretLife(record: SecretRecord, now: number): SecretLife {
  const createdAt = parseInstant(record.createdAt);
  const read = parseInstant(record.expiresAt);
  const expiresAt = Number.isNaN(read) ? 0 : read;
  const used = record.lastUsedAt === null ? null : parseInstant(record.lastUsedAt);
  const days = wholeDays(now, expiresAt);
  return {
    record,
    createdAt: Number.isNaN(createdAt) ? 0 : createdAt,
    expiresAt,
    lastUsedAt: used !== null && Number.isNaN(used) ? null : used,
    state: stateOf(expiresAt <= now, days),
    days,
  };
}

function stateOf(isExpired: boolean, days: number): SecretLife["state"] {
  if (isExpired) return "expired";
  return days <= soonDays ? "soon" : "later";
}
