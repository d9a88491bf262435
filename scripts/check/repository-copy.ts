import { cp, mkdtemp, realpath, rm, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { repositoryFiles } from "./repository-files.ts";
import { runCommand } from "./run-command.ts";

/**
 * Copies the repository, without what git ignores, into a new temporary folder and returns its path.
 * Installed packages are links to the original's; links between the workspace's own packages stay
 * inside the copy, because pnpm writes them relative.
 */
export async function copyRepository(root: string): Promise<string> {
  const copy = await realpath(await mkdtemp(join(tmpdir(), "purser-copy-")));
  const files = await repositoryFiles(root);
  await Promise.all(files.map((file) => cp(join(root, file), join(copy, file))));
  const manifests = files.filter((file) => basename(file) === "package.json");
  await Promise.all(manifests.map((file) => copyLinks(root, copy, dirname(file))));
  await symlink(join(root, "node_modules/.pnpm"), join(copy, "node_modules/.pnpm"));
  await runCommand(copy, "git", ["init", "--quiet"]);
  return copy;
}

/** Removes a copy, but nothing behind its links. */
export async function removeCopy(copy: string): Promise<void> {
  await rm(copy, { recursive: true, force: true });
}

async function copyLinks(root: string, copy: string, folder: string): Promise<void> {
  await cp(join(root, folder, "node_modules"), join(copy, folder, "node_modules"), {
    recursive: true,
    verbatimSymlinks: true,
    filter: (path) => !unlinked.has(basename(path)),
  });
}

/** pnpm's store, linked as a whole; its notes, so that nothing installs into the store; caches. */
const unlinked: ReadonlySet<string> = new Set([
  ".pnpm",
  ".modules.yaml",
  ".pnpm-workspace-state-v1.json",
  ".cache",
  ".vite",
  ".vite-temp",
]);
