import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { repositoryFiles } from "./repository-files.ts";
import { type CommandResult, runCommand } from "./run-command.ts";

/** A package as it would be published: its name, and the tarball on disk. */
export type PackedPackage = { readonly name: string; readonly tarball: string };

/**
 * Builds the repository and packs every publishable package into `folder`, as pnpm publishes it:
 * workspace and catalog versions become real ones. Throws with the tool's own words if a step fails.
 */
export async function packPackages(
  root: string,
  folder: string,
): Promise<readonly PackedPackage[]> {
  const build = await runCommand(root, "node", ["scripts/build.ts"]);
  if (build.code !== 0) throw new Error(`building failed: ${build.output}`);
  const manifests = await publishableManifests(root);
  return Promise.all(
    manifests.map(async ({ file, name }) => {
      const tarball = join(folder, `${name.replace("@", "").replace("/", "-")}.tgz`);
      const { code, output } = await runPnpm(root, dirname(file), ["pack", "--out", tarball]);
      if (code !== 0) throw new Error(`packing ${name} failed: ${output}`);
      return { name, tarball };
    }),
  );
}

async function publishableManifests(
  root: string,
): Promise<readonly { readonly file: string; readonly name: string }[]> {
  const files = (await repositoryFiles(root)).filter((file) =>
    /^(spec|(packages|apps)\/[^/]+)\/package\.json$/u.test(file),
  );
  const manifests = await Promise.all(
    files.map(async (file) => {
      const text = await readFile(join(root, file), "utf8");
      const manifest = JSON.parse(text) as { name: string; private?: boolean };
      return { file, name: manifest.name, isPrivate: manifest.private === true };
    }),
  );
  return manifests.filter(({ isPrivate }) => !isPrivate);
}

/** Runs the pnpm that runs this script, if one does; else the pinned major through npx. */
function runPnpm(root: string, folder: string, args: readonly string[]): Promise<CommandResult> {
  const cwd = join(root, folder);
  const running = process.env["npm_execpath"];
  if (running === undefined || !/pnpm/u.test(running)) {
    return runCommand(root, "npx", ["-y", "pnpm@12", ...args], cwd);
  }
  return /\.[cm]?js$/u.test(running)
    ? runCommand(root, "node", [running, ...args], cwd)
    : runCommand(root, running, args, cwd);
}
