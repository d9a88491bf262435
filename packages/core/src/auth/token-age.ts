import type { StoredToken } from "./token-store.ts";

/** Milliseconds before its expiry when a token gets a successor in the background, and when calls wait for that. */
const dueBefore = 5 * 60_000;
const spentBefore = 30_000;

/** `fresh`: use it. `due`: use it and get the next one. `spent`: get the next one first. `over`: it has expired. */
export type TokenAge = "fresh" | "due" | "spent" | "over";

/**
 * Tells how far a token's life has gone. Of short lives, the margins are a quarter and a tenth, or a token would be due
 * the moment it is minted. A token from the future shows that the clock was set back: its age is unknown, so it is due.
 */
export function ageOf({ mintedAt, expiresAt }: StoredToken, now: number): TokenAge {
  const lifetime = expiresAt - mintedAt;
  const left = expiresAt - now;
  if (left <= 0) return "over";
  if (left <= Math.min(spentBefore, lifetime / 10)) return "spent";
  if (left <= Math.min(dueBefore, lifetime / 4) || left > lifetime) return "due";
  return "fresh";
}
