import { readFile } from "node:fs/promises";
import { basename, join, posix } from "node:path";
import type { Gate } from "./gate.ts";
import { repositoryFiles } from "./repository-files.ts";

const source = /\.tsx?$/u;
const test = /\.test(-d)?\.tsx?$/u;
const generated = /(^|\/)generated\//u;
const emptyWord = /^(utils?|helpers?|common|misc|shared|types)$/u;

/** Does every source file's name say what is in it, and is the file short enough to have one job? */
export const names: Gate = {
  name: "names",
  async look(root) {
    const all = await repositoryFiles(root);
    const files = all.filter((file) => source.test(file) && !generated.test(file));
    const barrels = await exportedIndexes(root, all);
    const faults = await Promise.all(
      files.map(async (file) => [
        ...nameFaults(file, barrels),
        ...lengthFaults(file, await readFile(join(root, file), "utf8")),
      ]),
    );
    return { looked: files.length, what: "files", faults: faults.flat() };
  },
};

/** Returns what is wrong with a file's name: an empty word, or an index that no package exports. */
export function nameFaults(file: string, barrels: ReadonlySet<string>): readonly string[] {
  const words = file.replace(source, "").split("/");
  const empty = words.filter((word) => emptyWord.test(word));
  const faults = empty.map((word) => `${file}: "${word}" says nothing: name it after what it does`);
  if (/^index\.tsx?$/u.test(basename(file)) && !barrels.has(file)) {
    faults.push(`${file}: an index that no package exports: barrels stand at package roots only`);
  }
  return faults;
}

/** Returns a fault if a file is longer than 300 lines, or 500 for tests. */
export function lengthFaults(file: string, text: string): readonly string[] {
  const lines = text.split("\n").length - (text.endsWith("\n") ? 1 : 0);
  const most = test.test(file) ? 500 : 300;
  return lines > most ? [`${file}: ${lines} lines, ${most} at most: split it by job`] : [];
}

async function exportedIndexes(
  root: string,
  files: readonly string[],
): Promise<ReadonlySet<string>> {
  const manifests = files.filter((file) => basename(file) === "package.json");
  const targets = await Promise.all(
    manifests.map(async (file) => {
      const text = await readFile(join(root, file), "utf8");
      const paths = text.match(/"\.\/[^"]*index\.tsx?"/gu) ?? [];
      return paths.map((path) => posix.join(posix.dirname(file), path.slice(1, -1)));
    }),
  );
  return new Set(targets.flat());
}
