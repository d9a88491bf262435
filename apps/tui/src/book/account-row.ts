import type { AccountRecord } from "@purser/inventory";
import { safeText } from "../text/safe-text.ts";
import { noFindings, type AccountRow } from "./rows.ts";

/** Returns an account as lists show it. */
export function toAccountRow(record: AccountRecord, since: number): AccountRow {
  const name = safeText(record.name);
  let expiresAt: number | null = null;
  let usedAt: number | null = null;
  for (const secret of record.secrets) {
    expiresAt = Math.max(expiresAt ?? 0, Date.parse(secret.expiresAt));
    if (secret.lastUsedAt !== null) usedAt = Math.max(usedAt ?? 0, Date.parse(secret.lastUsedAt));
  }
  const words = [name, record.clientId, safeText(record.description), ...record.roles];
  return {
    kind: "account",
    id: record.clientId,
    orgId: record.orgId,
    name,
    haystack: words.join("\n").toLowerCase(),
    since,
    record,
    expiresAt,
    usedAt,
    findings: noFindings,
  };
}
