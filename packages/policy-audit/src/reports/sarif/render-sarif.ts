import type { OrganizationReport, Report, ReportedFinding } from "../../report.ts";
import { countOf } from "../../words/count-of.ts";
import { safeJson } from "../json/safe-json.ts";
import type { RenderOptions } from "../renderer.ts";
import { artifactLocation } from "./artifact-location.ts";
import { sarifInventory } from "./sarif-inventory.ts";
import { sarifLimits } from "./sarif-limits.ts";
import { sarifResults } from "./sarif-results.ts";
import { sarifRule } from "./sarif-rules.ts";

const usualPath = "purser.inventory.json";

/**
 * Yields a report as SARIF 2.1.0 for GitHub code scanning: a run per organization, whose results point into the document that
 * `sarifInventory` returns. Suppressed findings are left out: GitHub would show them. Beyond its limits the most severe stay,
 * and a notification says so.
 */
export function* renderSarif(report: Report, options: RenderOptions = {}): Generator<string> {
  const counted = report.findings.filter(({ suppressed }) => suppressed === false);
  const organizations = worstFirst(report.organizations, counted).slice(0, sarifLimits.runs);
  const ids = new Set(organizations.map(({ id }) => id));
  const within = counted.filter(({ subject }) => ids.has(subject.orgId));
  const kept = within.slice(0, sarifLimits.results);
  const leftOut = {
    findings: counted.length - kept.length,
    organizations: report.organizations.length - organizations.length,
  };
  const inventory = sarifInventory(report);
  const location = artifactLocation(options.inventoryPath ?? usualPath);
  const ruleIndexes = new Map(report.rules.map(({ ruleId }, index) => [ruleId, index]));
  const byOrganization = groupBy(kept, ({ subject }) => subject.orgId);
  yield `{"$schema":"https://json.schemastore.org/sarif-2.1.0.json","version":"2.1.0","runs":[\n`;
  const sorted = organizations.toSorted(
    (a, b) => report.organizations.indexOf(a) - report.organizations.indexOf(b),
  );
  for (const [index, organization] of sorted.entries()) {
    const findings = byOrganization.get(organization.id) ?? [];
    const results = sarifResults(findings, { inventory, location, ruleIndexes });
    const head = safeJson(runHead(report, organization, { findings, leftOut }));
    yield `${index === 0 ? "" : ",\n"}${head.slice(0, -1)},"results":[`;
    for (const [at, result] of results.entries())
      yield `${at === 0 ? "" : ","}\n${safeJson(result)}`;
    yield "]}";
  }
  yield "\n]}\n";
}

type LeftOut = { findings: number; organizations: number };

function runHead(
  report: Report,
  organization: OrganizationReport,
  { findings, leftOut }: { findings: readonly ReportedFinding[]; leftOut: LeftOut },
): object {
  const { name, version } = report.tool;
  const byRule = groupBy(findings, ({ ruleId }) => ruleId);
  const rules = report.rules.map((rule) => sarifRule(rule, byRule.get(rule.ruleId) ?? []));
  return {
    tool: { driver: { name, version, rules } },
    automationDetails: { id: `purser/${organization.id}/` },
    columnKind: "utf16CodeUnits",
    invocations: [invocation(report, organization, leftOut)],
  };
}

/** Says what a reader of the results would miss. */
function invocation(
  { notEvaluated, generatedAt }: Report,
  { id, collection }: OrganizationReport,
  leftOut: LeftOut,
): object {
  const reasons = groupBy(
    notEvaluated.filter(({ subject }) => subject.orgId === id),
    ({ reason }) => reason,
  );
  const open = [...reasons].map(
    ([reason, those]) => `${countOf(those.length, "evaluation")} not made: ${reason}`,
  );
  const organizations =
    leftOut.organizations === 0
      ? ""
      : ` of ${countOf(leftOut.organizations, "organization")} or less severe`;
  const cut =
    leftOut.findings + leftOut.organizations === 0
      ? []
      : [
          `${countOf(leftOut.findings, "finding")}${organizations} left out: GitHub takes ${sarifLimits.results} results and ${sarifLimits.runs} runs. The most severe are here.`,
        ];
  return {
    executionSuccessful: collection.complete,
    endTimeUtc: generatedAt,
    toolExecutionNotifications: [...cut, ...open].map((text) => ({
      level: "warning",
      message: { text },
    })),
  };
}

function worstFirst(
  organizations: readonly OrganizationReport[],
  findings: readonly ReportedFinding[],
): OrganizationReport[] {
  // Findings come worst first: so do the organizations that they are first met in.
  const order = [...new Set(findings.map(({ subject }) => subject.orgId))];
  const rank = new Map(order.map((id, index) => [id, index]));
  const of = ({ id }: OrganizationReport): number => rank.get(id) ?? order.length;
  return organizations.toSorted((a, b) => of(a) - of(b));
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}
