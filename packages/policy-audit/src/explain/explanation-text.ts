import { presets } from "../policy/policy.ts";
import type { ExplainedThreshold, RuleExplanation } from "./explain-rule.ts";
import { platformNames } from "./platform-names.ts";

/** Returns an explanation as plain text for a terminal, its lines not broken. */
export function explanationText(explanation: RuleExplanation): string {
  const { ruleId, slug, title, severity, confidence, subject, platforms } = explanation;
  const sections: [string, string[]][] = [
    ["Why it matters", [explanation.why, explanation.details]],
    ["Thresholds", explanation.thresholds.map(thresholdText)],
    ["How to fix", [explanation.remediation]],
    [
      "What it reads",
      explanation.needs.map(
        ({ what, operationIds, role }) => `${what}: ${operationIds.join(", ")} (${role})`,
      ),
    ],
    ["When it is not evaluated", [explanation.notEvaluated]],
    ["Standards", standardLines(explanation)],
  ];
  return [
    `${ruleId} ${slug}: ${title}`,
    `${severity}, ${confidence} confidence · looks at each ${subject} · ${platforms.map((one) => platformNames[one]).join(", ")} · ${explanation.isOn ? "on" : `off (on with ${explanation.presets.join(", ")})`}`,
    ...sections.flatMap(([heading, lines]) => {
      const filled = lines.filter((line) => line !== "");
      return filled.length === 0 ? [] : ["", heading, ...filled.map((line) => `  ${line}`)];
    }),
    "",
    `Page: ${explanation.page}`,
    "",
  ].join("\n");
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
