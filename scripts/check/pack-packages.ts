import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { delimiter, dirname, join } from "node:path";
import { repositoryFiles } from "./repository-files.ts";
import { type CommandResult, runCommand } from "./run-command.ts";

/** A package as it would be published. */
export type PackedPackage = {
  readonly name: string;
  /** The path of the tarball. */
  readonly tarball: string;
  /** What the workspace may import of it: the keys of `exports` in the repository's package.json. */
  readonly subpaths: readonly string[];
};

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
    manifests.map(async ({ file, name, subpaths }) => {
      const tarball = join(folder, `${name.replace("@", "").replace("/", "-")}.tgz`);
      const { code, output } = await runPnpm(root, dirname(file), ["pack", "--out", tarball]);
      if (code !== 0) throw new Error(`packing ${name} failed: ${output}`);
      return { name, tarball, subpaths };
    }),
  );
}

type PublishableManifest = Omit<PackedPackage, "tarball"> & { readonly file: string };

async function publishableManifests(root: string): Promise<readonly PublishableManifest[]> {
  const files = (await repositoryFiles(root)).filter((file) =>
    /^(spec|(packages|apps)\/[^/]+)\/package\.json$/u.test(file),
  );
  const manifests = await Promise.all(
    files.map(async (file) => {
      const text = await readFile(join(root, file), "utf8");
      const manifest = JSON.parse(text) as { name: string; private?: boolean; exports?: object };
      // What leads into a folder of tests is for the workspace alone.
      const subpaths = Object.entries(manifest.exports ?? {}).flatMap(([subpath, target]) =>
        typeof target === "string" && target.startsWith("./test/") ? [] : [subpath],
      );
      return { file, name: manifest.name, subpaths, isPrivate: manifest.private === true };
    }),
  );
  return manifests.filter(({ isPrivate }) => !isPrivate);
}

/** Runs the pnpm on the PATH, which is there when pnpm runs this script; else the pinned major through npx. */
function runPnpm(root: string, folder: string, args: readonly string[]): Promise<CommandResult> {
  const folders = (process.env["PATH"] ?? "").split(delimiter);
  const isThere = folders.some((one) => existsSync(join(one, "pnpm")));
  const cwd = join(root, folder);
  return isThere
    ? runCommand(root, "pnpm", args, cwd)
    : runCommand(root, "npx", ["-y", "pnpm@12", ...args], cwd);
}
