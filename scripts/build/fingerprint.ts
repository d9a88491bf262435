import { createHash, type Hash } from "node:crypto";
import { readdirSync, statSync, type Dirent } from "node:fs";
import { join } from "node:path";
import { packageInputs, packageParents, rootInputs, singlePackages } from "./repository.ts";

/**
 * Returns a text that changes whenever a source or configuration file was added, removed, renamed
 * or written. Reads no file: names, sizes and times of change are enough, and cheap.
 */
export function fingerprintInputs(root: string): string {
  const hash = createHash("sha256");
  for (const name of rootInputs) addFile(hash, root, name);
  for (const folder of packageFolders(root)) {
    for (const name of packageInputs) {
      const path = join(folder, name);
      if (name.endsWith(".json")) addFile(hash, root, path);
      else addFolder(hash, root, path, addFile);
    }
  }
  return hash.digest("hex");
}

/** Returns a text that changes whenever a built file came or went; writing the same again is no change. */
export function fingerprintOutputs(root: string): string {
  const hash = createHash("sha256");
  for (const folder of packageFolders(root)) {
    addFolder(hash, root, join(folder, "dist"), (to, _root, path) => to.update(`${path}\n`));
  }
  return hash.digest("hex");
}

/** Returns the folders of the packages, relative to the root. */
function packageFolders(root: string): string[] {
  const nested = packageParents.flatMap((parent) =>
    entries(join(root, parent)).map(({ name }) => join(parent, name)),
  );
  return [...singlePackages, ...nested];
}

function addFolder(
  hash: Hash,
  root: string,
  path: string,
  add: (hash: Hash, root: string, path: string) => void,
): void {
  for (const entry of entries(join(root, path))) {
    const inner = join(path, entry.name);
    if (entry.isDirectory()) addFolder(hash, root, inner, add);
    else if (!/\.test(-d)?\.ts$/.test(entry.name)) add(hash, root, inner);
  }
}

function addFile(hash: Hash, root: string, path: string): void {
  const stats = statSync(join(root, path), { throwIfNoEntry: false });
  hash.update(stats === undefined ? `${path}\n` : `${path} ${stats.size} ${stats.mtimeMs}\n`);
}

function entries(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true }).toSorted((a, b) =>
      a.name < b.name ? -1 : 1,
    );
  } catch {
    return [];
  }
}
