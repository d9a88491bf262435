import type { Severity } from "@purser/policy-audit";
import { noFindings, type SeverityCounts } from "./rows.ts";

/** Few findings mean few different counts: alike ones are one, for there may be a hundred thousand. */
const alike = new Map<string, SeverityCounts>([[keyOf(noFindings), noFindings]]);

/** Returns how many there are of each severity. */
export function countSeverities(findings: readonly { severity: Severity }[]): SeverityCounts {
  if (findings.length === 0) return noFindings;
  const counts = { ...noFindings };
  for (const { severity } of findings) counts[severity]++;
  const key = keyOf(counts);
  const known = alike.get(key);
  if (known !== undefined) return known;
  if (alike.size < 1000) alike.set(key, counts);
  return counts;
}

/** Returns the sum of some counts. */
export function addSeverities(all: readonly SeverityCounts[]): SeverityCounts {
  const sum = { ...noFindings };
  for (const { critical, high, medium, low, info } of all) {
    sum.critical += critical;
    sum.high += high;
    sum.medium += medium;
    sum.low += low;
    sum.info += info;
  }
  return sum;
}

function keyOf({ critical, high, medium, low, info }: SeverityCounts): string {
  return `${critical} ${high} ${medium} ${low} ${info}`;
}
