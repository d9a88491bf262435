import { join, relative } from "node:path";
import type { Gate } from "./gate.ts";
import { runCommand } from "./run-command.ts";

/** Do all sources, tests, scripts and benchmarks type-check together? */
export const typeCheck: Gate = {
  name: "types",
  async look(root) {
    const args = ["--project", "tsconfig.check.json", "--listFiles", "--pretty", "false"];
    const { code, output } = await runCommand(root, "tsc", args);
    const lines = output.split("\n").filter((line) => line !== "");
    const looked = lines.filter((line) => isOwnFile(root, line)).length;
    const faults = lines.filter((line) => !/^(\/|[A-Z]:).*\.([cm]?tsx?|json)$/u.test(line));
    return { looked, what: "files", faults: code === 0 ? [] : [faults.join("\n")] };
  },
};

function isOwnFile(root: string, path: string): boolean {
  return path.startsWith(join(root, "/")) && !relative(root, path).includes("node_modules");
}
