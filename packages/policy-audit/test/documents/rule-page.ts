import type { RuleExplanation } from "../../src/explain/explain-rule.ts";
import { standardLines } from "../../src/explain/explanation-text.ts";
import { platformNames } from "../../src/words/platform-names.ts";
import { presets } from "../../src/policy/policy.ts";
import { markdownTable } from "./markdown-table.ts";

/** Returns the page of a rule in docs/rules. */
export function rulePage(rule: RuleExplanation): string {
  const { ruleId, slug, title, severity, confidence, subject, why, details } = rule;
  const sections: [string, string][] = [
    ["", `${why}\n`],
    ["", details === "" ? "" : `${details}\n`],
    ["Thresholds", thresholdSection(rule)],
    ["How to fix", `${rule.remediation}\n`],
    ["What it reads", readsSection(rule)],
    ["When it is not evaluated", rule.notEvaluated === "" ? "" : `${rule.notEvaluated}\n`],
    [
      "Standards",
      standardLines(rule)
        .map((line) => `- ${line}\n`)
        .join(""),
    ],
    ["In the policy file", policySection(rule)],
  ];
  const body = sections
    .filter(([, text]) => text !== "")
    .map(([heading, text]) => (heading === "" ? text : `## ${heading}\n\n${text}`));
  return [
    `<!-- Generated from packages/policy-audit/src/rules/${slug}.ts by \`pnpm generate\`: do not edit. -->\n`,
    `# ${title}\n`,
    `\`${ruleId}\` · \`${slug}\` · ${severity} severity, ${confidence} confidence · looks at each ${subject} · ${rule.platforms.map((one) => platformNames[one]).join(", ")} · on with ${rule.presets.join(", ")}\n`,
    ...body,
    "[All rules](README.md)\n",
  ].join("\n");
}

function thresholdSection({ thresholds }: RuleExplanation): string {
  if (thresholds.length === 0) return "";
  const rows = thresholds.map(({ name, unit, least, most, byPreset }) => [
    `\`${name}\``,
    ...presets.map((preset) => String(byPreset[preset])),
    unit,
    `${least} to ${most}`,
  ]);
  const sources = thresholds.map(({ name, source }) => `- \`${name}\`: ${source}\n`);
  const table = markdownTable(["name", ...presets, "unit", "possible"], rows);
  return `${table}\n${sources.join("")}`;
}

function readsSection({ needs }: RuleExplanation): string {
  return needs
    .map(({ what, operationIds, role }) => {
      const operations = operationIds.map((id) => `\`${id}\``).join(" or ");
      return `- ${what}: ${operations}, which \`${role}\` may call\n`;
    })
    .join("");
}

function policySection({ slug, thresholds, severity }: RuleExplanation): string {
  const settings = [
    `severity: ${severity}`,
    ...thresholds.map(({ name, value }) => `${name}: ${value}`),
  ];
  return `\`\`\`yaml\nrules:\n  ${slug}: { ${settings.join(", ")} }\n\`\`\`\n\n\`${slug}: off\` turns it off.\n`;
}
