import type { CommandDefinition } from "../arguments/command-definition.ts";
import { createRuleOptions, type RuleOptions } from "../audit/audit-options.ts";

export type RulesOptions = Pick<RuleOptions, "policy" | "preset">;

/** `purser rules`. */
export const rulesCommand: CommandDefinition<RulesOptions> = {
  words: ["rules"],
  description: "List the rules, and which of them are on.",
  globals: ["json", "ndjson", "color"],
  createOptions: () =>
    createRuleOptions().filter(({ long }) => long === "--policy" || long === "--preset"),
  examples: [
    { line: "purser rules --preset strict", effect: "what the strictest preset turns on" },
    { line: "purser rules --json", effect: "with thresholds, sources and standards" },
  ],
  async run(options, io) {
    const { listRules } = await import("../audit/list-rules.ts");
    return listRules(options, io);
  },
};
