import type { RuleExplanation } from "../../src/explain/explain-rule.ts";
import type { RuleNotImplemented } from "../../src/rules/not-implemented.ts";
import { markdownTable } from "./markdown-table.ts";

/** The hundreds of the IDs. */
const groups: Readonly<Record<string, string>> = {
  "1": "Too much privilege",
  "2": "Secrets that nobody uses",
  "3": "Expiry and rotation",
  "4": "Lifecycle",
  "5": "Network",
  "6": "Reach and dangerous combinations",
  "7": "Drift",
  "9": "The audit itself",
};

/** Returns docs/rules/README.md. */
export function ruleIndexPage(
  rules: readonly RuleExplanation[],
  missing: readonly RuleNotImplemented[],
): string {
  const core = rules.filter(({ presets }) => presets.includes("recommended")).length;
  const tables = Object.entries(groups).flatMap(([digit, heading]) => {
    const own = rules.filter(({ ruleId }) => ruleId.startsWith(`MSA${digit}`));
    return own.length === 0 ? [] : [`## ${heading}\n`, ruleTable(own)];
  });
  const reasons = missing.map(({ id, slug, reason }) => `- \`${id}\` ${slug}: ${reason}\n`);
  return [
    "<!-- Generated from packages/policy-audit/src/rules by `pnpm generate`: do not edit. -->\n",
    "# Rules\n",
    `${rules.length} rules. The presets \`relaxed\` and \`recommended\` run ${core} of them, \`strict\` and \`pci\` all. Severities and confidences are those of \`recommended\`; some findings of a rule may be worse or milder.\n`,
    ...tables,
    "## Not implemented\n",
    "The APIs do not give what these would need.\n",
    reasons.join(""),
  ].join("\n");
}

function ruleTable(rules: readonly RuleExplanation[]): string {
  return markdownTable(
    ["rule", "what it finds", "severity", "confidence", "presets"],
    rules.map(({ ruleId, slug, title, severity, confidence, presets }) => [
      `[${ruleId} ${slug}](${slug}.md)`,
      title,
      severity,
      confidence,
      presets.includes("recommended") ? "all" : presets.join(", "),
    ]),
  );
}
