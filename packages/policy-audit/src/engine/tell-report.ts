import type { Finding } from "../finding.ts";
import type { Policy } from "../policy/policy.ts";
import { rootCauses } from "../remedies/root-causes.ts";
import type { Report, ReportedFinding, SuppressionReport, Summary } from "../report.ts";
import { severities } from "../severity.ts";
import { listControls } from "../standards.ts";
import { version } from "../version.ts";
import { totalOf, type CompiledRule } from "./compile-rules.ts";
import { addFindingPoints } from "./finding-points.ts";
import { tellFinding } from "./tell-finding.ts";

type Heard = {
  policy: Policy;
  now: number;
  tool: Report["tool"] | undefined;
  comparedWith: string | null;
  compiled: readonly CompiledRule[];
  counts: Omit<Summary, "evaluations">;
  suppressions: SuppressionReport[];
  findings: readonly Finding[];
  notEvaluated: Report["notEvaluated"];
  organizations: Report["organizations"];
};

/** Returns the report of an audit that has ended. The same input gives the same report, byte for byte. */
export function tellReport(heard: Heard): Report {
  const { policy, compiled, counts } = heard;
  const byId = new Map(compiled.map((one) => [one.rule.id, one]));
  const findings = heard.findings
    .flatMap((finding) => {
      const rule = byId.get(finding.ruleId);
      return rule === undefined ? [] : [tellFinding(finding, rule)];
    })
    .toSorted(byWeight);
  return {
    schemaVersion: 1,
    tool: heard.tool ?? { name: "purser", version },
    generatedAt: new Date(heard.now).toISOString().replace(".000Z", "Z"),
    policy: { preset: policy.preset, source: policy.source ?? null },
    comparedWith: heard.comparedWith,
    organizations: addFindingPoints(heard.organizations, findings),
    summary: { ...counts, evaluations: totalOf(compiled) },
    rules: compiled.map(({ rule, severity, evaluations }) => ({
      ruleId: rule.id,
      slug: rule.slug,
      title: rule.title,
      subject: rule.subject,
      severity: severity ?? rule.severity,
      confidence: rule.confidence,
      why: rule.why,
      remediation: rule.remediation,
      standards: listControls(rule.standards),
      evaluations,
    })),
    findings,
    notEvaluated: heard.notEvaluated.toSorted((a, b) => compare(keyOf(a), keyOf(b))),
    rootCauses: rootCauses(findings, heard.organizations),
    suppressions: heard.suppressions,
  };
}

function byWeight(a: ReportedFinding, b: ReportedFinding): number {
  const weight = severities.indexOf(a.severity) - severities.indexOf(b.severity);
  return weight || compare(keyOf(a), keyOf(b)) || compare(a.message, b.message);
}

type Keyed = Pick<ReportedFinding, "ruleId" | "subject">;

function keyOf({ ruleId, subject }: Keyed): string {
  const { orgId, projectId, clientId, secretId, apiKeyId, address } = subject;
  return [orgId, ruleId, clientId, projectId, secretId, apiKeyId, address].join("\u0000");
}

/** By code points: the order must not depend on a locale. */
function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
