import { join } from "node:path";

/** The repository's root folder. */
export const root = join(import.meta.dirname, "../..");

/** Where the record of the last build and the lock of a running one are kept: ignored by git, gone with a fresh install. */
export const cacheFolder = join(root, "node_modules/.cache/purser");

/** Folders whose subfolders are packages, and folders that are packages themselves. */
export const packageParents = ["packages", "apps"];
export const singlePackages = ["spec"];

/** Files at the root that decide what a build makes. */
export const rootInputs = [
  "package.json",
  "pnpm-lock.yaml",
  "pnpm-workspace.yaml",
  "tsconfig.base.json",
  "turbo.json",
];

/** Parts of a package that a build reads. */
export const packageInputs = ["src", "scripts", "generated", "package.json", "tsconfig.json"];

/** What `purser` is once it is built. */
export const entryPoint = join(root, "apps/cli/dist/main.js");
