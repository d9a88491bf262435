import type { Report, ReportedFinding } from "../../report.ts";
import { severities, type Severity } from "../../severity.ts";
import { severityTones } from "./severity-tones.ts";
import { shownPart } from "./shown-part.ts";
import type { TextPage } from "./text-page.ts";

/** Findings of one rule that are told one by one: the worse they are, the more. */
const most: Readonly<Record<Severity, number>> = {
  critical: 10,
  high: 5,
  medium: 3,
  low: 2,
  info: 2,
};

/** Returns the findings that count, by severity and rule. Where a single rule was on, all of them. */
export function findingLines(page: TextPage, report: Report): string[] {
  const { findings, rules, organizations } = report;
  const counted = findings.filter(({ suppressed }) => suppressed === false);
  const means = { page, isWhole: rules.length === 1, isMany: organizations.length > 1 };
  return severities.flatMap((severity) => {
    const those = counted.filter((finding) => finding.severity === severity);
    if (those.length === 0) return [];
    const title = `${severity.toUpperCase()} ${those.length}`;
    return [
      "",
      page.paint(severityTones[severity], title),
      ...[...byRule(those).values()].flatMap((group) => ruleLines(means, group)),
    ];
  });
}

function byRule(findings: readonly ReportedFinding[]): Map<string, ReportedFinding[]> {
  const groups = new Map<string, ReportedFinding[]>();
  for (const finding of findings) {
    const group = groups.get(finding.ruleId);
    if (group === undefined) groups.set(finding.ruleId, [finding]);
    else group.push(finding);
  }
  return groups;
}

type Means = { page: TextPage; isWhole: boolean; isMany: boolean };

function ruleLines(means: Means, findings: readonly ReportedFinding[]): string[] {
  const [first] = findings;
  if (first === undefined) return [];
  const { page, isWhole } = means;
  const { ruleId, slug, title, remediation, severity } = first;
  const { shown, more } = shownPart(findings, isWhole ? findings.length : most[severity]);
  const command = page.command(`audit --rule ${ruleId}`);
  return [
    ...page.block("heading", `${ruleId} ${slug}: ${title}`, "  "),
    ...shown.flatMap((finding) => page.block("plain", sentence(means, finding), "    - ")),
    ...(more === 0 ? [] : page.block("quiet", `and ${more} more: ${command}`, "    - ")),
    ...page.block("quiet", `Fix: ${remediation.summary}`, "    "),
  ];
}

/** The message, and what it cannot say: the ID, since names are not unique. */
function sentence({ isMany }: Means, finding: ReportedFinding): string {
  const { message, subject, names, confidence, isNew } = finding;
  const details = [
    subject.clientId,
    isMany && !message.includes(names.organization) ? names.organization : undefined,
    confidence === "high" ? undefined : `${confidence} confidence`,
  ].filter((part) => part !== undefined);
  const suffix = details.length === 0 ? "" : ` (${details.join(", ")})`;
  return `${isNew === true ? "NEW " : ""}${message}${suffix}`;
}
