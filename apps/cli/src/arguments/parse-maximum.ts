import { UsageError } from "../errors/usage-error.ts";

/** An organization has 200 service accounts at most (limits of Atlas). */
const most = 200;

/** Returns how many accounts may be acted on, from 1 to 200. */
export function parseMaximum(text: string, source: string): number {
  const number = Number(text);
  if (/^\d{1,3}$/.test(text) && number >= 1 && number <= most) return number;
  throw new UsageError(
    `${source} "${text}" is not a number of accounts.`,
    `Give a number from 1 to ${most}.`,
  );
}
