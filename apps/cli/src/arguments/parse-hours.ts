import { UsageError } from "../errors/usage-error.ts";

/** Hours. Atlas documents 8 to 8760, Cloud Manager 8 to 8766; an organization may set a lower maximum. */
const shortest = 8;
const longest = 8766;

/** Returns how many hours a secret is to live. */
export function parseHours(text: string, source: string): number {
  const hours = Number(text);
  if (/^\d{1,4}$/.test(text) && hours >= shortest && hours <= longest) return hours;
  throw new UsageError(
    `${source} "${text}" is not a lifetime in hours.`,
    `Give a whole number from ${shortest} to ${longest}, such as 2160 for 90 days.`,
  );
}
