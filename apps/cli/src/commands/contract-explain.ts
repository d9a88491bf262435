import { Argument } from "commander";
import type { CommandDefinition } from "../arguments/command-definition.ts";

/** `purser contract explain`. */
export const contractExplainCommand: CommandDefinition<object> = {
  words: ["contract", "explain"],
  description: "Explain a check: what it asserts, of which operations, what it needs; or list all.",
  globals: ["json", "color"],
  createOptions: () => [],
  createArguments: () => [
    new Argument("[check]", "its ID, such as S-ENVELOPE (default: a table of all)"),
  ],
  examples: [
    { line: "purser contract explain M-SECRET-MAX2", effect: "one check" },
    { line: "purser contract explain --json", effect: "all of them, as JSON" },
  ],
  async run(options, io, [check]) {
    const { explainCheck } = await import("../contract/explain-check.ts");
    return explainCheck(check, options, io);
  },
};
