import { UsageError } from "../errors/usage-error.ts";

/** Requests under way at once: more would only wait for the rate limits of the platforms. */
const most = 256;

/** Returns how many requests may be under way at once, from 1 to 256. */
export function parseConcurrency(text: string): number {
  const number = Number(text);
  if (/^\d{1,3}$/.test(text) && number >= 1 && number <= most) return number;
  throw new UsageError(
    `--concurrency "${text}" is not a number of requests.`,
    `Give a number from 1 to ${most}.`,
  );
}
