import { readFileSync } from "node:fs";
import { join } from "node:path";
import { explainRule } from "../../src/explain/explain-rule.ts";
import { presetPolicy } from "../../src/policy/preset-policy.ts";
import { rulesNotImplemented } from "../../src/rules/not-implemented.ts";
import { rules } from "../../src/rules/registry.ts";
import { policySchemaText } from "./policy-schema-text.ts";
import { withPresetTable } from "./preset-table.ts";
import { ruleIndexPage } from "./rule-index-page.ts";
import { rulePage } from "./rule-page.ts";

const readme = join(import.meta.dirname, "../../README.md");

/** Returns what the rules say of themselves, by path from the root of the repository. */
export function documentFiles(): Map<string, string> {
  const recommended = presetPolicy("recommended");
  const explained = rules
    .map((rule) => explainRule(rule, recommended))
    .toSorted((a, b) => (a.ruleId < b.ruleId ? -1 : 1));
  return new Map([
    ["packages/policy-audit/schemas/policy.schema.json", policySchemaText()],
    ["packages/policy-audit/README.md", withPresetTable(readFileSync(readme, "utf8"), explained)],
    ["docs/rules/README.md", ruleIndexPage(explained, rulesNotImplemented)],
    ...explained.map((rule): [string, string] => [rule.page, rulePage(rule)]),
  ]);
}
