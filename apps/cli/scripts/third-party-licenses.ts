import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

type Manifest = { name?: string; version?: string; license?: string };

/**
 * Returns the names, versions and licenses of the packages that modules come from, in the words of each: what they ask of whoever
 * hands them on. `ids` are the paths of all modules of a bundle; ours are left out. Throws where a package has no license.
 */
export function thirdPartyLicenses(ids: Iterable<string>): string {
  const folders = new Set<string>();
  for (const id of ids) {
    const folder = packageFolder(id);
    if (folder !== undefined) folders.add(folder);
  }
  const entries = [...folders].map(entryOf).toSorted();
  return entries.join(`\n${"-".repeat(80)}\n\n`);
}

/** The folder of the package under `node_modules` that a module belongs to; undefined for ours, and what is made up. */
function packageFolder(id: string): string | undefined {
  if (id.startsWith("\0")) return undefined;
  return /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(id)?.[0];
}

function entryOf(folder: string): string {
  const manifest = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as Manifest;
  const { name = dirname(folder), version = "", license = "" } = manifest;
  const file = readdirSync(folder).find((each) => /^licen[cs]e/i.test(each));
  const text = file === undefined ? "" : readFileSync(join(folder, file), "utf8").trim();
  if (text === "" && license === "") throw new Error(`${name} says under no license.`);
  return `${name} ${version}${license === "" ? "" : ` (${license})`}\n\n${text}\n`;
}
