import { UsageError } from "../errors/usage-error.ts";

const milliseconds = { h: 3_600_000, d: 86_400_000, w: 604_800_000 } as const;

/** No secret lives longer than a year. */
const longest = 366 * milliseconds.d;

/** Returns the milliseconds of an age such as "60d", "12h" or "8w". */
export function parseAge(text: string, source: string): number {
  const [, amount, unit] = /^(\d{1,4})([hdw])$/.exec(text) ?? [];
  const hint = `Write a number and a unit (h, d, w), such as ${source} 60d.`;
  if (amount === undefined || unit === undefined) {
    throw new UsageError(`${source} "${text}" is not an age.`, hint);
  }
  const age = Number(amount) * milliseconds[unit as keyof typeof milliseconds];
  if (age > longest) throw new UsageError(`${source} "${text}" is more than a year.`, hint);
  return age;
}
