import type { SuppressionEntry } from "./policy.ts";

/** Returns a suppression as a person finds it: its rule, where it stands, why and by whom. */
export function suppressionWords(
  { rule, line, reason, owner }: SuppressionEntry,
  source: string | undefined,
): string {
  const place = [...(line === undefined ? [] : [`line ${line}`]), ...(source ? [source] : [])];
  const where = place.length === 0 ? "" : ` in ${place.join(" of ")}`;
  return `The suppression of ${rule}${where} (“${reason}”, ${owner})`;
}
