import type { Report, ReportedFinding, ResolvedFinding } from "../../report.ts";
import { severities } from "../../severity.ts";
import { countOf } from "../../words/count-of.ts";
import { baselineWords } from "../baseline-words.ts";
import { placeOf } from "../finding-place.ts";
import { platformNames } from "../platform-names.ts";
import {
  markdownBlock,
  markdownDetails,
  markdownItems,
  markdownRow,
  markdownText,
} from "./markdown-text.ts";

/** Root causes in full; the rest stands in the plan. */
const mostCauses = 10;

/** Organizations, changes and reasons that are told one by one. */
const mostItems = 40;

/** Returns the heading and the counts: what a reader sees of the comment first. */
export function summarySection({ summary, organizations, baseline }: Report): string {
  const { findings, suppressed, bySeverity, evaluations } = summary;
  const counts = severities.map((severity) => bySeverity[severity]);
  const more = organizations.length - mostItems;
  const rows = organizations
    .slice(0, mostItems)
    .map(({ name, platform, accounts, collection }) =>
      markdownRow([
        markdownText(name),
        platformNames[platform],
        accounts.length,
        collection.complete ? "complete" : "**incomplete**",
      ]),
    );
  return [
    `## Purser: ${findings === 0 ? "no findings" : countOf(findings, "finding")} on ${countOf(summary.accounts, "service account")}`,
    [
      markdownRow([...severities, "suppressed", "not evaluated"]),
      markdownRow(["--:", "--:", "--:", "--:", "--:", "--:", "--:"]),
      markdownRow([...counts, suppressed, evaluations.notEvaluated]),
    ].join("\n"),
    ...(baseline === undefined ? [] : [`${baselineWords(baseline)}.`]),
    [
      markdownRow(["Organization", "Platform", "Accounts", "Collection"]),
      markdownRow(["---", "---", "--:", "---"]),
      ...rows,
      ...(more > 0 ? [markdownRow([`and ${more} more`, "", "", ""])] : []),
    ].join("\n"),
  ].join("\n\n");
}

/** Returns what changed since the baseline; nothing where there was none. */
export function changeSections({ findings, resolved }: Report): string[] {
  const fresh = findings.filter((one) => one.isNew === true && one.suppressed === false);
  return [
    ...changes("New", fresh, ({ message }) => markdownText(message)),
    ...changes("Resolved", resolved ?? [], ({ message }) => `~~${markdownText(message)}~~`),
  ];
}

function changes<T extends ResolvedFinding>(
  title: string,
  findings: readonly T[],
  words: (finding: T) => string,
): string[] {
  if (findings.length === 0) return [];
  const items = findings.map((one) => `**${one.severity}** ${one.ruleId}: ${words(one)}`);
  return [`### ${title}: ${findings.length}\n\n${markdownItems(items, mostItems)}`];
}

/** Returns what to mend first, with the commands. */
export function rootCauseSection({ rootCauses, summary }: Report): string[] {
  const shown = rootCauses.slice(0, mostCauses);
  if (shown.length === 0) return [];
  const resolved = new Set(shown.flatMap(({ resolves }) => resolves)).size;
  const causes = shown.map(({ summary, severity, resolves, commands }, index) => {
    const line = `${index + 1}. **${severity}** ${markdownText(summary)} (resolves ${resolves.length})`;
    const lines = commands.flatMap((command) => command.split("\n"));
    if (lines.length === 0) return line;
    return `${line}\n\n${markdownBlock(lines, "sh").replaceAll(/^/gm, "   ")}`;
  });
  const title = `### Fix ${shown.length}, resolve ${resolved} of ${summary.findings}`;
  return [`${title}\n\n${causes.join("\n")}`];
}

/** Returns a folded part per account, the one with the worst finding first, and one per thing that is no account. */
export function subjectSections({ findings }: Report): string[] {
  const groups = new Map<string, ReportedFinding[]>();
  for (const finding of findings) {
    if (finding.suppressed !== false) continue;
    const { orgId, clientId, projectId } = finding.subject;
    const key = JSON.stringify([orgId, clientId ?? projectId]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [finding]);
    else group.push(finding);
  }
  return [...groups.values()].map(subjectSection);
}

function subjectSection(findings: readonly ReportedFinding[]): string {
  const [first] = findings;
  if (first === undefined) return "";
  const { orgId, clientId, projectId } = first.subject;
  const about =
    clientId === undefined ? { orgId, ...(projectId && { projectId }) } : { orgId, clientId };
  const summary = `${placeOf(about, first.names)}: ${countOf(findings.length, "finding")}, worst ${first.severity}`;
  const rows = findings.map((finding) =>
    markdownRow([
      finding.severity,
      `${finding.ruleId} ${finding.slug}`,
      markdownText(finding.message),
      markdownText(finding.remediation.summary),
    ]),
  );
  const table = [
    markdownRow(["Severity", "Rule", "What", "Fix"]),
    markdownRow(["---", "---", "---", "---"]),
    ...rows,
  ].join("\n");
  const commands = [...new Set(findings.flatMap(({ remediation }) => remediation.commands))];
  const lines = commands.flatMap((command) => command.split("\n"));
  const body = lines.length === 0 ? table : `${table}\n\n${markdownBlock(lines, "sh")}`;
  return markdownDetails(summary, body);
}

/** Returns what could not be judged, by reason. */
export function notEvaluatedSection({ notEvaluated }: Report): string[] {
  if (notEvaluated.length === 0) return [];
  const reasons = new Map<string, Set<string>>();
  for (const { reason, ruleId } of notEvaluated) {
    reasons.set(reason, (reasons.get(reason) ?? new Set()).add(ruleId));
  }
  const items = [...reasons].map(
    ([reason, rules]) => `${markdownText(reason)} (${[...rules].toSorted().join(", ")})`,
  );
  const summary = `Not evaluated: ${notEvaluated.length}, which is not the same as passed`;
  return [markdownDetails(summary, markdownItems(items, mostItems))];
}
