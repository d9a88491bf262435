import type { Page, PageAccount } from "../page.ts";
import { secretLife, type SecretLife } from "./secret-life.ts";

/** An account with secrets, and the lives of those. */
export type ExpiryRow = { of: PageAccount; lives: readonly SecretLife[] };

/** Returns the accounts that have secrets: those whose live ones end first, then those that have none alive, the latest first. */
export function expiryRows({ accounts, now }: Page): ExpiryRow[] {
  return accounts
    .filter(({ account }) => account.secrets.length > 0)
    .map((of) => ({ of, lives: of.account.secrets.map((one) => secretLife(one, now)) }))
    .map((row) => ({ row, order: orderOf(row.lives) }))
    .toSorted((a, b) => a.order.rank - b.order.rank || a.order.at - b.order.at)
    .map(({ row }) => row);
}

function orderOf(lives: readonly SecretLife[]): { rank: number; at: number } {
  const live = lives.filter(({ state }) => state !== "expired").map(({ expiresAt }) => expiresAt);
  if (live.length > 0) return { rank: 0, at: Math.min(...live) };
  return { rank: 1, at: -Math.max(...lives.map(({ expiresAt }) => expiresAt)) };
}
