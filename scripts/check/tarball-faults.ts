import { readFile } from "node:fs/promises";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import type { PackedPackage } from "./pack-packages.ts";
import { runCommand } from "./run-command.ts";

/** The parts of a published package.json that are read here. */
type Manifest = {
  readonly exports?: unknown;
  readonly dependencies?: Readonly<Record<string, string>>;
};

/**
 * Returns what is wrong with one packed package: what publint and attw say, a missing LICENSE, README
 * or export target, a test or build note packed by mistake, a version only the workspace understands.
 */
export async function tarballFaults(
  root: string,
  { name, tarball, subpaths }: PackedPackage,
): Promise<readonly string[]> {
  const [files, manifest, types, lint] = await Promise.all([
    listFiles(root, tarball),
    readManifest(root, tarball),
    typeFaults(root, tarball),
    publintFaults(tarball),
  ]);
  const hasTypes = manifest.exports !== undefined;
  const faults = [
    ...fileFaults(files),
    ...exportFaults(manifest, files),
    ...subpathFaults(manifest, subpaths),
    ...versionFaults(manifest),
    ...lint,
    ...(hasTypes ? types : []),
  ];
  return faults.map((fault) => `${name}: ${fault}`);
}

/** Returns what is missing from, or does not belong into, the files of a published package. */
export function fileFaults(files: readonly string[]): readonly string[] {
  const missing = ["LICENSE", "README.md"].filter((file) => !files.includes(file));
  const stray = files.filter((file) => /\.test(-d)?\.|\.tsbuildinfo$/u.test(file));
  return [
    ...missing.map((file) => `${file} is not in the tarball`),
    ...stray.map((file) => `${file} does not belong into the tarball`),
  ];
}

/** Returns the targets of `exports`, under any condition, that the tarball does not contain. */
export function exportFaults(manifest: Manifest, files: readonly string[]): readonly string[] {
  return exportTargets(manifest.exports)
    .filter((target) => !target.includes("*") && !files.includes(target.replace("./", "")))
    .map((target) => `exports names ${target}, which is not in the tarball`);
}

/**
 * Returns the subpaths that the workspace can import and a user cannot. `publishConfig.exports` replaces
 * `exports` when a package is packed, so a subpath added to one of them only is easily forgotten.
 */
export function subpathFaults(manifest: Manifest, subpaths: readonly string[]): readonly string[] {
  const published = new Set(Object.keys(manifest.exports ?? {}));
  return subpaths
    .filter((subpath) => !published.has(subpath))
    .map((subpath) => `${subpath} is exported here but not in the tarball: see publishConfig`);
}

function exportTargets(exports: unknown): readonly string[] {
  if (typeof exports === "string") return [exports];
  if (typeof exports !== "object" || exports === null) return [];
  return Object.values(exports).flatMap((value) => exportTargets(value));
}

function versionFaults({ dependencies = {} }: Manifest): readonly string[] {
  return Object.entries(dependencies)
    .filter(([, version]) => /^(workspace|catalog|link|file):/u.test(version))
    .map(
      ([name, version]) => `depends on ${name} ${version}, which only this workspace understands`,
    );
}

async function publintFaults(tarball: string): Promise<readonly string[]> {
  const bytes = await readFile(tarball);
  const { messages, pkg } = await publint({
    strict: true,
    level: "warning",
    pack: { tarball: new Uint8Array(bytes).buffer },
  });
  return messages.map((message) => `publint: ${formatMessage(message, pkg) ?? message.code}`);
}

async function typeFaults(root: string, tarball: string): Promise<readonly string[]> {
  const args = [tarball, "--profile", "esm-only", "--format", "ascii", "--no-emoji"];
  const { code, output } = await runCommand(root, "attw", args);
  return code === 0 ? [] : [`attw: ${output}`];
}

async function listFiles(root: string, tarball: string): Promise<readonly string[]> {
  const { stdout } = await runCommand(root, "tar", ["-tzf", tarball]);
  return stdout.split("\n").map((file) => file.replace(/^package\//u, ""));
}

async function readManifest(root: string, tarball: string): Promise<Manifest> {
  const { stdout } = await runCommand(root, "tar", ["-xzOf", tarball, "package/package.json"]);
  return JSON.parse(stdout) as Manifest;
}
