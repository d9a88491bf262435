import { readFileSync } from "node:fs";
import { findPackageJSON } from "node:module";
import { operations, type Platform } from "@purser/spec";
import { packageVersion } from "../package-version.ts";
import { supportedNode } from "../supported-node.ts";

/** What `purser --version --json` prints; its schema is `schemas/version.schema.json`. */
export type Versions = {
  schemaVersion: 1;
  version: string;
  node: { version: string; supported: string };
  /** Per platform the API's version, the dated versions of resources that are asked for, and how many operations are known. */
  platforms: { platform: Platform; api: string; dated: readonly string[]; operations: number }[];
  packages: { name: string; version: string }[];
};

/** Returns the versions of everything that answers may depend on. */
export function readVersions(): Versions {
  return {
    schemaVersion: 1,
    version: packageVersion(),
    node: { version: process.versions.node, supported: supportedNode },
    platforms: (["atlas", "cloud-manager"] as const).map(platformVersions),
    packages: readPackages(),
  };
}

function platformVersions(platform: Platform): Versions["platforms"][number] {
  const known = Object.values(operations[platform]);
  const apis = known.flatMap(({ path }) => /^\/api\/\w+\/(v[\d.]+)/.exec(path)?.[1] ?? []);
  return {
    platform,
    api: [...new Set(apis)].toSorted().join(", "),
    dated: [...new Set(known.flatMap(({ version }) => version ?? []))].toSorted(),
    operations: known.length,
  };
}

/** Packages of this repository that the command is made of, by its own manifest: they are built into it. */
function readPackages(): Versions["packages"] {
  const own = readManifest(findPackageJSON(import.meta.url));
  return Object.entries(own.devDependencies ?? {})
    .filter(([name]) => name.startsWith("@purser/") && name !== "@purser/testing")
    .map(([name, version]) => ({ name, version: exactVersion(name, version) }));
}

/** As it is handed out, the manifest names exact versions; in the repository it names the workspace. */
function exactVersion(name: string, version: string): string {
  if (/^\d/.test(version)) return version;
  return readManifest(findPackageJSON(name, import.meta.url)).version ?? "unknown";
}

type Manifest = { version?: string; devDependencies?: Readonly<Record<string, string>> };

function readManifest(path: string | undefined): Manifest {
  return path === undefined ? {} : (JSON.parse(readFileSync(path, "utf8")) as Manifest);
}
