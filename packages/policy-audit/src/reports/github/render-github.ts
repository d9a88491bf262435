import type { Report, ReportedFinding } from "../../report.ts";
import type { Severity } from "../../severity.ts";
import { countOf } from "../../words/count-of.ts";
import { neutralReport } from "../../words/neutral-report.ts";
import type { RenderOptions } from "../renderer.ts";
import { sarifInventory } from "../sarif/sarif-inventory.ts";

/** Annotations of a kind that GitHub shows of one step; 50 of a job. Source: github.com/actions/toolkit, docs/problem-matchers.md. */
const most = 10;

type Kind = "error" | "warning" | "notice";

const kinds: Readonly<Record<Severity, Kind>> = {
  critical: "error",
  high: "error",
  medium: "warning",
  low: "notice",
  info: "notice",
};

/** Kept free: one warning for what could not be evaluated, one notice for what is left out. */
const room: Readonly<Record<Kind, number>> = { error: most, warning: most - 1, notice: most - 1 };

/**
 * Yields workflow commands that annotate a run, the most severe findings first. GitHub drops what is beyond its caps without a
 * word: here a last notice says how many more there are.
 */
export function* renderGithub(report: Report, options: RenderOptions = {}): Generator<string> {
  const { inventoryPath } = options;
  const inventory = inventoryPath === undefined ? undefined : sarifInventory(report);
  const placeOf = ({ subject }: ReportedFinding): Record<string, string | number> => {
    if (inventory === undefined || inventoryPath === undefined) return {};
    const { startLine, endLine } = inventory.lineOf(subject);
    return { file: inventoryPath, line: startLine, endLine };
  };
  const { findings, summary, notEvaluated } = neutralReport(report);
  const used: Record<Kind, number> = { error: 0, warning: 0, notice: 0 };
  for (const [index, finding] of findings.entries()) {
    const kind = kinds[finding.severity];
    if (finding.suppressed !== false || used[kind] === room[kind]) continue;
    used[kind]++;
    const original = report.findings[index] ?? finding;
    const title = `${finding.ruleId} ${finding.slug} (${finding.severity})`;
    yield command(kind, { title, ...placeOf(original) }, finding.message);
  }
  if (notEvaluated.length > 0) {
    const words = `${countOf(notEvaluated.length, "evaluation")} could not be made, which is not the same as passed: ${notEvaluated[0]?.reason}`;
    yield command("warning", { title: "Not evaluated" }, words);
  }
  const more = summary.findings - used.error - used.warning - used.notice;
  if (more > 0) {
    const words = `${countOf(more, "more finding")} of ${summary.findings}: purser audit -o markdown=-`;
    yield command("notice", { title: "Purser" }, words);
  }
}

function command(
  kind: Kind,
  properties: Readonly<Record<string, string | number>>,
  message: string,
): string {
  const words = Object.entries(properties).map(([key, value]) => `${key}=${property(value)}`);
  return `::${kind} ${words.join(",")}::${data(message)}\n`;
}

/** Source: github.com/actions/toolkit, packages/core/src/command.ts. */
function data(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function property(value: string | number): string {
  return data(String(value)).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
