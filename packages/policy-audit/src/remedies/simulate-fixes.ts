import type { InventoryRecord } from "@purser/inventory";
import { createAudit, type AuditOptions } from "../engine/create-audit.ts";
import type { Policy } from "../policy/policy.ts";
import type { Report, ReportedFinding } from "../report.ts";
import { applicationOf, type Application } from "./application.ts";
import { applyFix, isForeseeable, type TargetedFix } from "./apply-fix.ts";
import { compareFindings, type FindingChange } from "./compare-findings.ts";
import { FixNotForeseeableError } from "./fix-not-foreseeable-error.ts";
import { fixKey, fixTarget } from "./fix-target.ts";
import { indexReport } from "./index-report.ts";
import { mergeFixes } from "./merge-fixes.ts";
import { nearApplications } from "./near-applications.ts";
import { NothingFoundError } from "./nothing-found-error.ts";

/** Two audits of the same records: as they are, and as some fixes would leave them. */
export type Simulation = FindingChange & {
  before: Report;
  after: Report;
  /** What was changed, two fixes of the same thing being one. */
  applied: TargetedFix[];
  /** Sum over all organizations. */
  score: { before: number; after: number };
};

/**
 * Returns what findings and scores would be after the fixes of some rules: of each finding the first of its fixes whose
 * outcome can be foreseen. Nothing is sent anywhere; the records stay as they are. What the records could not tell stays
 * unknown.
 *
 * Throws a NothingFoundError for a rule that found nothing there, and a FixNotForeseeableError where all that mends a finding
 * is for a person to decide.
 *
 * @example
 * import { presetPolicy, simulateFixes } from "@purser/policy-audit";
 *
 * const applications = [{ ruleId: "MSA101", clientId }];
 * const { score, resolved } = simulateFixes(records, applications, presetPolicy("recommended"), { now });
 */
export function simulateFixes(
  records: Iterable<InventoryRecord>,
  applications: readonly Application[],
  policy: Policy,
  options: Omit<AuditOptions, "keep">,
): Simulation {
  const given = [...records];
  const before = audit(given, policy, options);
  const applied = chooseFixes(before, applications);
  const left = applied.reduce<readonly InventoryRecord[]>(
    (all, fix) => applyFix(all, fix, options.now),
    given,
  );
  const after = audit(left, policy, options);
  return {
    before,
    after,
    applied,
    score: { before: scoreOf(before), after: scoreOf(after) },
    ...compareFindings(before.findings, after.findings),
  };
}

function audit(
  records: readonly InventoryRecord[],
  policy: Policy,
  options: Omit<AuditOptions, "keep">,
): Report {
  const running = createAudit(policy, options);
  for (const record of records) running.add(record);
  return running.end();
}

function chooseFixes(
  { findings, organizations }: Report,
  applications: readonly Application[],
): TargetedFix[] {
  const index = indexReport(organizations);
  const chosen = new Map<string, TargetedFix[]>();
  for (const application of applications) {
    const meant = findings.filter((finding) => isMeant(finding, application));
    if (meant.length === 0) {
      throw new NothingFoundError(application, nearApplications(application, findings));
    }
    for (const { fixes, subject } of meant) {
      const fix = fixes.find(isForeseeable);
      if (fix === undefined) {
        throw new FixNotForeseeableError(
          application,
          fixes.map(({ kind }) => kind),
        );
      }
      const key = fixKey(fix, subject);
      chosen.set(key, [...(chosen.get(key) ?? []), { fix, target: fixTarget(fix, subject) }]);
    }
  }
  return [...chosen.values()].flatMap(([first, ...others]) => {
    if (first === undefined) return [];
    const more = others.map(({ fix }) => fix);
    const fix = mergeFixes(first.fix, more, index.rolesOf(first.target));
    return [{ fix, target: first.target }];
  });
}

function isMeant(finding: ReportedFinding, { ruleId, clientId }: Application): boolean {
  const named = applicationOf(finding);
  return named.ruleId === ruleId && named.clientId === clientId;
}

function scoreOf({ organizations }: Report): number {
  return organizations.reduce((total, { score }) => total + score, 0);
}
