import type { AccountRecord, OrganizationRecord } from "@purser/inventory";
import type { Finding } from "../finding.ts";
import { matchesAccount } from "../policy/match-account.ts";
import type { Policy, SuppressionEntry } from "../policy/policy.ts";
import type { SuppressionReport } from "../report.ts";
import type { SuppressionUse } from "../subjects/audit-context.ts";

/** What holds findings against the suppressions of a policy, and remembers which of them served. */
export type Suppressor = {
  of(finding: Finding): Finding["suppressed"];
  /** Notes an account, so that a suppression of it that matches no finding is told under its organization. */
  meet(account: AccountRecord, organization: OrganizationRecord): void;
  uses(): Omit<SuppressionUse, "looked">[];
  report(): SuppressionReport[];
};

/** A suppression whose day has passed, or has no readable date, suppresses nothing. */
function isExpired({ untilEnd }: SuppressionEntry, now: number): boolean {
  return !(untilEnd >= now);
}

export function createSuppressor({ suppressions }: Policy, now: number): Suppressor {
  const byRule = new Map<string, SuppressionEntry[]>();
  const uses = new Map<SuppressionEntry, number>(suppressions.map((entry) => [entry, 0]));
  const homeOfFinding = new Map<SuppressionEntry, string>();
  const homeOfAccount = new Map<SuppressionEntry, string>();
  const homeless = new Set(suppressions);
  for (const entry of suppressions) {
    byRule.set(entry.rule, [...(byRule.get(entry.rule) ?? []), entry]);
  }
  return {
    of(finding) {
      const about = byRule.get(finding.ruleId)?.filter((one) => isAbout(one, finding)) ?? [];
      // An entry that was renewed by a second one must not shadow it.
      const entry = about.find((one) => !isExpired(one, now)) ?? about[0];
      if (entry === undefined) return false;
      uses.set(entry, (uses.get(entry) ?? 0) + 1);
      if (!homeOfFinding.has(entry)) homeOfFinding.set(entry, finding.subject.orgId);
      if (isExpired(entry, now)) return false;
      return { reason: entry.reason, owner: entry.owner, until: entry.until };
    },
    meet(account, { orgId, name }) {
      if (homeless.size === 0) return;
      for (const entry of homeless) {
        if (!matchesAccount(entry.match, account) || !fits(entry.organization, name, orgId))
          continue;
        homeOfAccount.set(entry, orgId);
        homeless.delete(entry);
      }
    },
    uses: () =>
      [...uses].map(([entry, findings]) => ({
        entry,
        findings,
        isExpired: isExpired(entry, now),
        orgId: homeOfFinding.get(entry) ?? homeOfAccount.get(entry),
      })),
    report: () =>
      [...uses].map(([entry, findings]) => {
        const { rule, reason, owner, until, line } = entry;
        const served = findings > 0 ? "active" : "unused";
        return {
          rule,
          reason,
          owner,
          until,
          state: isExpired(entry, now) ? "expired" : served,
          ...(line === undefined ? {} : { line }),
          findings,
        };
      }),
  };
}

function isAbout(entry: SuppressionEntry, { subject, names }: Finding): boolean {
  const { clientIds, name } = entry.match;
  if (clientIds !== undefined && !clientIds.has(subject.clientId ?? "")) return false;
  if (name !== undefined && !name.test(names.account ?? "")) return false;
  if (entry.secretId !== undefined && entry.secretId !== subject.secretId) return false;
  if (entry.address !== undefined && entry.address !== subject.address) return false;
  return (
    fits(entry.organization, names.organization, subject.orgId) &&
    fits(entry.project, names.project, subject.projectId)
  );
}

function fits(pattern: RegExp | undefined, name = "", id = ""): boolean {
  return pattern === undefined || pattern.test(name) || pattern.test(id);
}
