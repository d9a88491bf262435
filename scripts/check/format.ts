import type { Gate } from "./gate.ts";
import { runCommand } from "./run-command.ts";

/** Is every file formatted as `oxfmt` writes it? */
export const format: Gate = {
  name: "format",
  async look(root) {
    const { code, output } = await runCommand(root, "oxfmt", ["--check", "."]);
    const looked = Number(/on (\d+) files?/u.exec(output)?.[1] ?? 0);
    return { looked, what: "files", faults: code === 0 ? [] : [output] };
  },
};
