import type { Gate } from "./gate.ts";
import { runCommand } from "./run-command.ts";

/** Is every generated file what the two documents generate today? Compared in memory, repaired never. */
export const drift: Gate = {
  name: "drift",
  look: (root) => runSpecScript(root, "spec/scripts/check-drift.ts", "generated files"),
};

/** Do the two OpenAPI documents keep their own rules? */
export const specLint: Gate = {
  name: "spec",
  look: (root) => runSpecScript(root, "spec/scripts/lint.ts", "operations"),
};

/** Runs a script that says how many of `what` it looked at, once or once per document. */
async function runSpecScript(root: string, script: string, what: string): ReturnType<Gate["look"]> {
  const args = ["--conditions=@purser/source", script];
  const { code, stdout, output } = await runCommand(root, "node", args);
  const counts = stdout.matchAll(new RegExp(String.raw`(\d+) ${what}`, "gu"));
  const looked = [...counts].reduce((sum, [, count]) => sum + Number(count), 0);
  return { looked, what, faults: code === 0 ? [] : [output] };
}
