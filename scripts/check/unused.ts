import type { Gate } from "./gate.ts";
import { runCommand } from "./run-command.ts";

/** Is every file, export and dependency used by somebody? */
export const unused: Gate = {
  name: "knip",
  async look(root) {
    const { code, output } = await runCommand(root, "knip", [
      "--no-progress",
      "--treat-config-hints-as-errors",
      "--reporter=symbols",
      "--reporter=./scripts/check/knip-count.ts",
    ]);
    const looked = Number(/^processed (\d+) files$/mu.exec(output)?.[1] ?? 0);
    return { looked, what: "files", faults: code === 0 ? [] : [output] };
  },
};
