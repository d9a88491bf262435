import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Gate } from "./gate.ts";
import { repositoryFiles } from "./repository-files.ts";
import { runCommand } from "./run-command.ts";

/**
 * Do the lint rules hold: type-aware rules, import boundaries, no import cycles?
 * A rule may not be switched off in a file either, unless the comment gives its reason after `--`.
 */
export const lint: Gate = {
  name: "lint",
  async look(root) {
    const [{ code, output }, suppressions] = await Promise.all([
      runCommand(root, "oxlint", []),
      unexplainedSuppressions(root),
    ]);
    const looked = Number(/on (\d+) files?/u.exec(output)?.[1] ?? 0);
    return { looked, what: "files", faults: [...(code === 0 ? [] : [output]), ...suppressions] };
  },
};

const suppression = /\/[/*]\s*(?:oxlint|eslint)-disable(?!.*\s--\s\S)/u;

async function unexplainedSuppressions(root: string): Promise<readonly string[]> {
  const files = (await repositoryFiles(root)).filter((file) => /\.[cm]?[jt]sx?$/u.test(file));
  const faults = await Promise.all(
    files.map(async (file) => {
      const lines = (await readFile(join(root, file), "utf8")).split("\n");
      const line = lines.findIndex((text) => suppression.test(text));
      return line < 0 ? [] : [`${file}:${line + 1}: a lint rule is switched off without a reason`];
    }),
  );
  return faults.flat();
}
