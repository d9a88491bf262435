import type { DelegationRecord, SettingsRecord } from "@purser/inventory";
import type { Evidence } from "../finding.ts";

/** A setting of an organization that holds back less than before. */
export type Relaxed = {
  setting: keyof SettingsRecord | keyof DelegationRecord;
  before: Evidence["value"];
  after: Evidence["value"];
};

/** How much delegated access may do; a value that is not known counts as the most. Source: Atlas, delegation settings. */
const access: Readonly<Record<string, number>> = { DISALLOWED: 0, READ_ONLY: 1, READ_WRITE: 2 };
const mostAccess = 3;

/** Returns which settings are laxer: access lists no longer required, or a limit on secrets raised or taken away. */
export function relaxedSettings(before: SettingsRecord, after: SettingsRecord): Relaxed[] {
  const relaxed: Relaxed[] = [];
  if (before.apiAccessListRequired && !after.apiAccessListRequired) {
    relaxed.push({ setting: "apiAccessListRequired", before: true, after: false });
  }
  const [cap, newCap] = [before, after].map((one) => one.maxServiceAccountSecretValidityInHours);
  if (typeof cap === "number" && (newCap ?? Number.POSITIVE_INFINITY) > cap) {
    const setting = "maxServiceAccountSecretValidityInHours";
    relaxed.push({ setting, before: cap, after: newCap ?? null });
  }
  return relaxed;
}

/** Returns which kinds of delegated access may do more. */
export function openedDelegation(before: DelegationRecord, after: DelegationRecord): Relaxed[] {
  return (["delegatedMcpAccess", "delegatedPartnerAccess"] as const)
    .filter((setting) => rankOf(after[setting]) > rankOf(before[setting]))
    .map((setting) => ({ setting, before: before[setting], after: after[setting] }));
}

function rankOf(value: string): number {
  return access[value] ?? mostAccess;
}
