import type { RotateAllRow } from "@purser/lifecycle";

/** Returns a line for each account that a rotation of many looks at: where its secret will go, or why it is left out. */
export function rowLines(rows: readonly RotateAllRow[]): string[] {
  return rows.map(({ accountName, clientId, newestSecretAt, lastUsedAt, sink, skipped }) => {
    const age = newestSecretAt === null ? "no secret" : `secret of ${newestSecretAt.slice(0, 10)}`;
    const used = lastUsedAt === null ? "never used" : `last used ${lastUsedAt.slice(0, 10)}`;
    const fate = skipped === undefined ? `to ${sink ?? "its sink"}` : `left out: ${skipped}`;
    return `${accountName} (${clientId}), ${age}, ${used}: ${fate}`;
  });
}
