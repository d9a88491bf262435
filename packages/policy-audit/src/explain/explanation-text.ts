import { presets } from "../policy/policy.ts";
import type { ExplainedThreshold, RuleExplanation } from "./explain-rule.ts";
import { wrapText } from "../words/wrap-text.ts";
import { platformNames } from "../words/platform-names.ts";

/** Columns of a terminal that nobody has made wider. */
const usualWidth = 80;

/** Returns an explanation as plain text for a terminal of so many columns. */
export function explanationText(
  explanation: RuleExplanation,
  { width = usualWidth }: { width?: number } = {},
): string {
  const { ruleId, slug, title, severity, confidence, subject, platforms } = explanation;
  const sections: [string, string[]][] = [
    ["Why it matters", [explanation.why, explanation.details]],
    ["Thresholds", explanation.thresholds.map(thresholdText)],
    ["How to fix", [explanation.remediation]],
    ["What it reads", explanation.needs.map(needText)],
    ["When it is not evaluated", [explanation.notEvaluated]],
    ["Standards", standardLines(explanation)],
  ];
  const state = explanation.isOn ? "on" : `off (on with ${explanation.presets.join(", ")})`;
  const names = platforms.map((one) => platformNames[one]).join(", ");
  const lines = [
    `${ruleId} ${slug}: ${title}`,
    `${severity}, ${confidence} confidence · looks at each ${subject} · ${names} · ${state}`,
    ...sections.flatMap(([heading, texts]) => {
      const filled = texts.filter((text) => text !== "");
      return filled.length === 0 ? [] : ["", heading, ...indented(filled, width)];
    }),
    "",
    `Page: ${explanation.page}`,
  ];
  return lines.map((line) => `${line}\n`).join("");
}

function indented(texts: readonly string[], width: number): string[] {
  return texts.flatMap((text) => wrapText(text, width - 2).map((line) => `  ${line}`));
}

function needText({ what, operationIds, role }: RuleExplanation["needs"][number]): string {
  return `${what}: ${operationIds.join(" or ")} (${role})`;
}

function thresholdText({
  name,
  value,
  unit,
  least,
  most,
  source,
  byPreset,
}: ExplainedThreshold): string {
  const others = presets.map((preset) => `${preset} ${byPreset[preset]}`).join(", ");
  return `${name}: ${value} ${unit} (${others}; ${least} to ${most} are possible). Source: ${source}`;
}

/** Returns one line per standard, with all its controls. */
export function standardLines({ standards }: Pick<RuleExplanation, "standards">): string[] {
  const byStandard = new Map<string, string[]>();
  for (const { standard, control } of standards) {
    byStandard.set(standard, [...(byStandard.get(standard) ?? []), control]);
  }
  return [...byStandard].map(([standard, controls]) => `${standard}: ${controls.join(", ")}`);
}
