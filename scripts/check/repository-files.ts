import { existsSync } from "node:fs";
import { join } from "node:path";
import { runCommand } from "./run-command.ts";

/**
 * Returns the files of the repository, tracked or not yet tracked but not ignored, from its root.
 * Throws if `root` is no git repository: an empty list would be a check of nothing.
 */
export async function repositoryFiles(root: string): Promise<readonly string[]> {
  const args = ["ls-files", "--cached", "--others", "--exclude-standard", "-z"];
  const { code, stdout, output } = await runCommand(root, "git", args);
  if (code !== 0) throw new Error(`listing the files of ${root} failed: ${output}`);
  const files = stdout.split("\0").filter((file) => file !== "" && existsSync(join(root, file)));
  return [...new Set(files)].toSorted();
}
