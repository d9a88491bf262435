import type { InventoryRecord, OrganizationRecord, ProjectRecord } from "@purser/inventory";
import type { FindingSubject } from "../finding.ts";
import type { Fix } from "../fix.ts";
import { applyToAccount } from "./apply-to-account.ts";

/** A fix, and what it changes. */
export type TargetedFix = { fix: Fix; target: FindingSubject };

/** Kinds of fixes whose outcome a person decides: nothing can be said of it beforehand. */
const forPeople: ReadonlySet<Fix["kind"]> = new Set([
  "narrow-access-list",
  "rename-account",
  "describe-account",
  "split-account",
  "declare",
  "grant-collector",
  "investigate",
]);

/** Whether it can be told beforehand what a fix leaves. */
export function isForeseeable({ kind }: Fix): boolean {
  return !forPeople.has(kind);
}

/** Returns records as a fix would leave them at an instant (milliseconds since the epoch). The given ones stay as they are. */
export function applyFix(
  records: readonly InventoryRecord[],
  { fix, target }: TargetedFix,
  now: number,
): InventoryRecord[] {
  let deleted = 0;
  const left = records.flatMap((record): InventoryRecord[] => {
    if (!("orgId" in record) || record.orgId !== target.orgId) return [record];
    if (record.record === "organization") return [applyToOrganization(record, fix)];
    if (record.record === "project") return [applyToProject(record, fix)];
    if (record.record !== "account" || record.clientId !== target.clientId) return [record];
    const account = applyToAccount(record, fix, now);
    if (account !== null) return [account];
    deleted++;
    return [];
  });
  return deleted === 0 ? left : left.map((record) => recount(record, target.orgId, deleted));
}

function applyToOrganization(record: OrganizationRecord, fix: Fix): OrganizationRecord {
  const { settings, delegation, apiKeys } = record;
  if (fix.kind === "set-settings" && settings.state === "ok") {
    return { ...record, settings: { state: "ok", value: { ...settings.value, ...fix.settings } } };
  }
  if (fix.kind === "close-delegation" && delegation.state === "ok") {
    const value = { delegatedMcpAccess: "DISALLOWED", delegatedPartnerAccess: "DISALLOWED" };
    return { ...record, delegation: { state: "ok", value } };
  }
  if (fix.kind === "delete-api-key" && apiKeys.state === "ok") {
    const value = apiKeys.value.filter(({ apiKeyId }) => apiKeyId !== fix.apiKeyId);
    return { ...record, apiKeys: { state: "ok", value } };
  }
  return record;
}

function applyToProject(record: ProjectRecord, fix: Fix): ProjectRecord {
  const { alerts, projectId } = record;
  if (fix.kind !== "create-expiry-alert" || fix.projectId !== projectId) return record;
  if (alerts.state !== "ok") return record;
  const alert = {
    alertConfigId: "f".repeat(24),
    enabled: true,
    eventType: "GROUP_SERVICE_ACCOUNT_SECRETS_EXPIRING",
  };
  return { ...record, alerts: { state: "ok", value: [...alerts.value, alert] } };
}

function recount(record: InventoryRecord, orgId: string, deleted: number): InventoryRecord {
  if (record.record !== "organization" || record.orgId !== orgId) return record;
  const { accountCount } = record;
  if (accountCount.state !== "ok") return record;
  return { ...record, accountCount: { state: "ok", value: accountCount.value - deleted } };
}
