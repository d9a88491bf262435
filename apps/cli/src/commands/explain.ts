import { Argument } from "commander";
import type { CommandDefinition } from "../arguments/command-definition.ts";
import { createRuleOptions, type RuleOptions } from "../audit/audit-options.ts";

export type ExplainOptions = Pick<RuleOptions, "policy" | "preset">;

/** `purser explain`. */
export const explainCommand: CommandDefinition<ExplainOptions> = {
  words: ["explain"],
  description:
    "Explain a rule: what it asks, why, its thresholds and their sources, what mends it.",
  globals: ["json", "color"],
  createOptions: () =>
    createRuleOptions().filter(({ long }) => long === "--policy" || long === "--preset"),
  createArguments: () => [
    new Argument("<rule>", "its ID or its name, such as MSA202 or unused-45"),
  ],
  examples: [
    { line: "purser explain MSA202", effect: "with the thresholds in force in this folder" },
    { line: "purser explain unused-45 --preset pci --json", effect: "those of PCI DSS, as JSON" },
  ],
  async run(options, io, [rule = ""]) {
    const { explain } = await import("../audit/explain.ts");
    return explain(rule, options, io);
  },
};
