import type { Finding } from "../finding.ts";
import { fixCommands } from "../remedies/fix-commands.ts";
import type { ReportedFinding } from "../report.ts";
import type { Telling } from "../rule.ts";
import { listControls } from "../standards.ts";
import type { CompiledRule } from "./compile-rules.ts";
import { fingerprintOf } from "./fingerprint.ts";

/** Returns a finding in words, with what to type. */
export function tellFinding(finding: Finding, { rule, thresholds }: CompiledRule): ReportedFinding {
  const { values, subject, names, platform, severity } = finding;
  const telling: Telling<unknown> = { values, subject, names, platform, severity };
  const fixes = rule.fixes(telling);
  return {
    ruleId: rule.id,
    slug: rule.slug,
    severity,
    confidence: finding.confidence,
    title: rule.title,
    message: rule.message(telling, thresholds),
    subject,
    evidence: rule.evidence(telling),
    remediation: {
      summary: rule.remediation,
      commands: fixes.flatMap((fix) => fixCommands(fix, { subject, platform })),
    },
    standards: listControls(rule.standards),
    fingerprint: fingerprintOf(finding),
    suppressed: finding.suppressed,
    platform,
    names,
    ...(finding.scope === undefined ? {} : { scope: finding.scope }),
    fixes,
  };
}
