import { accessListEvidence, accessListInstant } from "../network/access-list-evidence.ts";
import { deleteEntry } from "../network/delete-entry.ts";
import { accountRule, passed, type Failure, type Outcome } from "../rule.ts";
import { daysBetween } from "../subjects/audit-context.ts";

/** `age` is in days, since its last use or, without one, since it was made; `isAll` if no other entry would stay. */
type Values = { lastUsedAt: number | null; createdAt: number; age: number; isAll: boolean };

const source = "Purser's choice: CIS Controls 8.1, 5.3 for accounts; a quarter for what was in use";

export const staleEntry = accountRule({
  id: "MSA505",
  slug: "stale-entry",
  title: "Unused entry of an access list",
  why: "Nobody calls from there any more, and addresses of providers are given to others. Whoever has the address next is let in.",
  remediation:
    "Delete the entry, but leave another on the list: an empty one lets in anybody or, where lists are required, nobody.",
  platforms: ["atlas", "cloud-manager"],
  isCore: true,
  severity: "low",
  confidence: "high",
  thresholds: {
    neverUsedDays: {
      default: 45,
      unit: "days",
      least: 1,
      most: 3650,
      source,
      presets: { relaxed: 90, strict: 30, pci: 90 },
    },
    unusedDays: {
      default: 90,
      unit: "days",
      least: 1,
      most: 3650,
      source,
      presets: { relaxed: 180, strict: 30 },
    },
    mediumDays: {
      default: 180,
      unit: "days",
      least: 1,
      most: 3650,
      source,
      presets: { relaxed: 365 },
    },
  },
  standards: { nist: ["AC-2", "CM-7"] },
  needs: ["accessList"],
  holdsInPart: true,
  check(account, { neverUsedDays, unusedDays, mediumDays }, { now }): Outcome<Values> {
    const { accessList, record } = account;
    if (accessList.length === 0) return "not-applicable";
    let stale: Failure<Values>[] | undefined;
    for (const { record, lastUsedAt, createdAt } of accessList) {
      const age = daysBetween(lastUsedAt ?? createdAt, now);
      if (age <= (lastUsedAt === null ? neverUsedDays : unusedDays)) continue;
      (stale ??= []).push({
        values: { lastUsedAt, createdAt, age, isAll: false },
        severity: age > mediumDays ? "medium" : "low",
        about: { address: record.address },
      });
    }
    if (stale === undefined) return passed;
    // Of a list that was read in part, nobody knows what would stay.
    const isAll = stale.length === accessList.length || record.accessList.state !== "ok";
    if (isAll) for (const { values } of stale) values.isAll = true;
    return stale;
  },
  message({ values: { lastUsedAt, createdAt, age }, names, subject }, limits) {
    const entry = `${subject.address} on the access list of ${names.account}`;
    if (lastUsedAt !== null) {
      return `${entry} was last used ${age} days ago; ${limits.unusedDays} days are allowed.`;
    }
    const made = createdAt === 0 ? "on a day that cannot be read" : `${age} days ago`;
    return `${entry} was made ${made} and never used; ${limits.neverUsedDays} days are allowed.`;
  },
  evidence: ({ values: { lastUsedAt, createdAt }, subject }) => [
    accessListEvidence("address", subject.address ?? null),
    accessListInstant("lastUsedAt", lastUsedAt),
    accessListInstant("createdAt", createdAt),
  ],
  fixes: ({ values: { isAll }, subject }) => deleteEntry(subject.address, isAll),
});
