import type { Cell } from "../lists/column.ts";
import { span } from "../text/ago.ts";

const day = 86_400_000;

/** Milliseconds left below which something is said to end soon, and below which it is said to be near. */
export const soon = 7 * day;
export const near = 30 * day;

/** When something ends, as the time that is left; "!" marks a week, "~" a month. */
export function expiryCell(expiresAt: number | null, now: number): Cell {
  if (expiresAt === null) return { text: "none", tone: "muted" };
  const left = expiresAt - now;
  if (left <= 0) return { text: "expired", tone: "muted" };
  if (left < soon) return { text: `${span(left)} !`, tone: "danger" };
  if (left < near) return { text: `${span(left)} ~`, tone: "warning" };
  return { text: span(left) };
}

/** The same in a sentence's words. */
export function expiryWords(expiresAt: number | null, now: number): string {
  if (expiresAt === null) return "no secret";
  const left = expiresAt - now;
  return left <= 0 ? `expired ${span(-left)} ago` : `expires in ${span(left)}`;
}

/** When something was last used, as the time since. */
export function usedCell(usedAt: number | null, now: number): Cell {
  if (usedAt === null) return { text: "never", tone: "warning" };
  const age = Math.max(0, now - usedAt);
  if (age < 60_000) return { text: "now" };
  return { text: span(age), tone: age > 90 * day ? "warning" : "plain" };
}
