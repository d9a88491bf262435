import type { Report, ReportedFinding } from "../../report.ts";
import { severities, type Severity } from "../../severity.ts";
import { findingNames, type FindingNames } from "./finding-names.ts";
import { severityTones } from "./severity-tones.ts";
import { shownPart } from "./shown-part.ts";
import type { TextPage } from "./text-page.ts";

/** Findings of one rule that are told in full: the worse they are, the more. */
const most: Readonly<Record<Severity, number>> = {
  critical: 6,
  high: 3,
  medium: 3,
  low: 2,
  info: 2,
};

/** Lines of findings in full, two screens; the rules after them are told in a line each, worst first as they come. */
const fullLines = 80;

/** Names in such a line. */
const mostNames = 5;

/** Returns the findings that count, by severity and rule. Where a single rule was on, all of them in full. */
export function findingLines(page: TextPage, report: Report): string[] {
  const counted = report.findings.filter(({ suppressed }) => suppressed === false);
  const means: Means = {
    page,
    names: findingNames(report),
    isWhole: report.rules.length === 1,
    isMany: report.organizations.length > 1,
  };
  const lines: string[] = [];
  let firstShort: string | undefined;
  for (const severity of severities) {
    const those = counted.filter((finding) => finding.severity === severity);
    if (those.length === 0) continue;
    lines.push(
      "",
      page.paint(severityTones[severity], `${severity.toUpperCase()} ${those.length}`),
    );
    for (const group of byRule(those)) {
      const isFull = means.isWhole || lines.length < fullLines;
      if (!isFull) firstShort ??= group.first.ruleId;
      lines.push(...(isFull ? inFull(means, group) : inShort(means, group)));
    }
  }
  if (firstShort !== undefined) {
    const command = page.command(`audit --rule ${firstShort}`);
    lines.push("", ...page.block("quiet", `Each in full: ${command}`, "  "));
  }
  return lines;
}

type Means = { page: TextPage; names: FindingNames; isWhole: boolean; isMany: boolean };

/** All of the same severity and rule, by the rule's number. */
type Group = { first: ReportedFinding; all: ReportedFinding[] };

function byRule(findings: readonly ReportedFinding[]): Group[] {
  const groups = new Map<string, Group>();
  for (const finding of findings) {
    const group = groups.get(finding.ruleId);
    if (group === undefined) groups.set(finding.ruleId, { first: finding, all: [finding] });
    else group.all.push(finding);
  }
  return [...groups]
    .toSorted(([a], [b]) => Number(a > b) - Number(a < b))
    .map(([, group]) => group);
}

function inFull(means: Means, { first, all }: Group): string[] {
  const { page, isWhole } = means;
  const { ruleId, slug, title, remediation, severity } = first;
  const { shown, more } = shownPart(all, isWhole ? all.length : most[severity]);
  const command = page.command(`audit --rule ${ruleId}`);
  return [
    ...page.block("heading", `${ruleId} ${slug}: ${title}`, "  "),
    ...shown.flatMap((finding) => page.block("plain", sentence(means, finding), "    - ")),
    ...(more === 0 ? [] : page.block("quiet", `and ${more} more: ${command}`, "    - ")),
    ...page.block("quiet", `Fix: ${remediation.summary}`, "    "),
  ];
}

function inShort({ page, names }: Means, { first, all }: Group): string[] {
  const { shown, more } = shownPart([...new Set(all.map(names.nameOf))], mostNames);
  const rest = more === 0 ? "" : ` and ${more} more`;
  const text = `${first.ruleId} ${first.slug} (${all.length}): ${shown.join(", ")}${rest}`;
  return page.block("plain", text, "  ", "    ");
}

/** The message, and what it does not say. */
function sentence({ names, isMany }: Means, finding: ReportedFinding): string {
  const { message, subject, confidence, isNew } = finding;
  const { organization } = finding.names;
  const isPlaced = subject.clientId !== undefined || message.includes(organization);
  const details = [
    names.idOf(finding),
    isMany && !isPlaced ? organization : undefined,
    confidence === "high" ? undefined : `${confidence} confidence`,
  ].filter((part) => part !== undefined);
  const suffix = details.length === 0 ? "" : ` (${details.join(", ")})`;
  return `${isNew === true ? "NEW " : ""}${message}${suffix}`;
}
