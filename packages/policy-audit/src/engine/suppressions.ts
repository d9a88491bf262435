import type { Finding } from "../finding.ts";
import type { Policy, SuppressionEntry } from "../policy/policy.ts";
import type { SuppressionReport } from "../report.ts";

/** What holds findings against the suppressions of a policy, and remembers which of them served. */
export type Suppressor = {
  of(finding: Finding): Finding["suppressed"];
  report(): SuppressionReport[];
};

/** A suppression whose day has passed, or has no readable date, suppresses nothing. */
export function isExpired({ untilEnd }: SuppressionEntry, now: number): boolean {
  return !(untilEnd >= now);
}

export function createSuppressor({ suppressions }: Policy, now: number): Suppressor {
  const byRule = new Map<string, SuppressionEntry[]>();
  const uses = new Map<SuppressionEntry, number>(suppressions.map((entry) => [entry, 0]));
  for (const entry of suppressions) {
    byRule.set(entry.rule, [...(byRule.get(entry.rule) ?? []), entry]);
  }
  return {
    of(finding) {
      const entry = byRule.get(finding.ruleId)?.find((one) => isAbout(one, finding));
      if (entry === undefined) return false;
      uses.set(entry, (uses.get(entry) ?? 0) + 1);
      if (isExpired(entry, now)) return false;
      return { reason: entry.reason, owner: entry.owner, until: entry.until };
    },
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
  if (entry.project === undefined) return true;
  return entry.project.test(names.project ?? "") || entry.project.test(subject.projectId ?? "");
}
