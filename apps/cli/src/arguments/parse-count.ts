import { UsageError } from "../errors/usage-error.ts";

/** Returns a whole number from 1 to a most. */
export function parseCount(text: string, source: string, most: number): number {
  const number = Number(text);
  if (/^\d{1,10}$/.test(text) && number >= 1 && number <= most) return number;
  throw new UsageError(
    `${source} "${text}" is not a whole number.`,
    `Give a number from 1 to ${most}.`,
  );
}
