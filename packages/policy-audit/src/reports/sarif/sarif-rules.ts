import type { ReportedFinding, RuleReport } from "../../report.ts";
import { severities, type Severity } from "../../severity.ts";
import { cutText, sarifLimits } from "./sarif-limits.ts";
import { problemSeverities, sarifLevels, securitySeverities } from "./sarif-severity.ts";

/**
 * Returns a rule as SARIF describes it. GitHub reads the severity of an alert off its rule: a rule whose findings differ
 * takes that of the worst, since a gate that waits for critical ones must not miss one.
 */
export function sarifRule(rule: RuleReport, findings: readonly ReportedFinding[]): object {
  const { ruleId, slug, title, why, remediation, confidence } = rule;
  const severity = worstOf(findings) ?? rule.severity;
  const level = sarifLevels[severity];
  const score = securitySeverities[severity];
  return {
    id: ruleId,
    name: cutText(slug, sarifLimits.name),
    shortDescription: { text: cutText(title) },
    fullDescription: { text: cutText(why) },
    help: {
      text: `${why}\n\nHow to fix: ${remediation}\n\nMore: purser explain ${ruleId}`,
      markdown: markdownOf(rule),
    },
    defaultConfiguration: { level },
    properties: {
      tags: tagsOf(rule, score !== undefined),
      precision: confidence,
      "problem.severity": problemSeverities[level],
      ...(score === undefined ? {} : { "security-severity": score }),
    },
  };
}

function worstOf(findings: readonly ReportedFinding[]): Severity | undefined {
  return severities.find((severity) => findings.some((finding) => finding.severity === severity));
}

function tagsOf({ standards }: RuleReport, isSecurity: boolean): string[] {
  const controls = standards.map(({ standard, control }) => `${standard} ${control}`);
  return [...(isSecurity ? ["security"] : []), "service-accounts", ...controls].slice(
    0,
    sarifLimits.tags,
  );
}

function markdownOf({ ruleId, why, remediation, standards }: RuleReport): string {
  const controls = standards.map(({ standard, control }) => `- ${standard}: ${control}`);
  return [
    why,
    `**How to fix.** ${remediation}`,
    `More: \`purser explain ${ruleId}\``,
    ...(controls.length === 0 ? [] : [`**Standards**\n\n${controls.join("\n")}`]),
  ].join("\n\n");
}
