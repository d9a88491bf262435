import type { RotateAllRow } from "@purser/lifecycle";

/** Accounts that a line names at most, of those that are left out for one reason. */
const namesAtMost = 5;

/**
 * Returns a line for each account that a rotation of many begins with, and one for each reason to leave others out; why for each of
 * them, the document of `--json` says.
 */
export function rowLines(rows: readonly RotateAllRow[]): string[] {
  const taken = rows.filter(({ skipped }) => skipped === undefined);
  const reasons = new Map<string, RotateAllRow[]>();
  for (const row of rows) {
    if (row.skipped === undefined) continue;
    // Of ages, the number is another for each.
    const reason = row.skipped.replaceAll(/\b\d+ (?=days)/g, "… ");
    reasons.set(reason, [...(reasons.get(reason) ?? []), row]);
  }
  return [
    ...taken.map(takenLine),
    ...[...reasons].map(([reason, left]) => `${left.length} left out: ${reason} ${namesOf(left)}`),
  ];
}

function takenLine({
  accountName,
  clientId,
  newestSecretAt,
  lastUsedAt,
  sink = "its sink",
}: RotateAllRow): string {
  const age = newestSecretAt === null ? "no secret" : `secret of ${newestSecretAt.slice(0, 10)}`;
  const used = lastUsedAt === null ? "never used" : `last used ${lastUsedAt.slice(0, 10)}`;
  return `${accountName} (${clientId}), ${age}, ${used}: to ${sink}`;
}

function namesOf(rows: readonly RotateAllRow[]): string {
  const names = rows.slice(0, namesAtMost).map(({ accountName }) => accountName);
  const more = rows.length - names.length;
  return `(${names.join(", ")}${more > 0 ? ` and ${more} more` : ""})`;
}
