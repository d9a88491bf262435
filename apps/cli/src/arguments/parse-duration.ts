import { UsageError } from "../errors/usage-error.ts";

const milliseconds = { ms: 1, s: 1000, m: 60_000, h: 3_600_000 } as const;

/** Milliseconds: one day, below what a timer can hold. */
const longest = 86_400_000;

/** Returns the milliseconds of a duration such as "30s", "500ms", "2m" or "1h". */
export function parseDuration(text: string, option: string): number {
  const [, amount, unit] = /^(\d{1,9}(?:\.\d{1,3})?)(ms|s|m|h)$/.exec(text) ?? [];
  const hint = `Write a number and a unit (ms, s, m, h), such as ${option} 30s.`;
  if (amount === undefined || unit === undefined) {
    throw new UsageError(`${option} "${text}" is not a duration.`, hint);
  }
  const duration = Math.round(Number(amount) * milliseconds[unit as keyof typeof milliseconds]);
  if (duration < 1 || duration > longest) {
    throw new UsageError(`${option} "${text}" is not between 1 ms and 24 h.`, hint);
  }
  return duration;
}
