import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";

const dist = join(import.meta.dirname, "../dist");

/** What every built file imports, and what it only loads later. */
const graph = new Map<string, { imported: readonly string[]; later: readonly string[] }>();

beforeAll(() => {
  for (const file of readdirSync(dist).filter((name) => name.endsWith(".js"))) {
    const code = readFileSync(join(dist, file), "utf8");
    graph.set(file, {
      imported: matches(code, /^(?:import|export) .*?"([^"]+)";$/gm),
      later: matches(code, /\bimport\("([^"]+)"\)/g),
    });
  }
});

function matches(code: string, pattern: RegExp): string[] {
  return [...code.matchAll(pattern)].map(([, id = ""]) => id.replace(/^\.\//, ""));
}

/** All that is loaded with a built file, before anything is asked for. */
function closure(file: string): Set<string> {
  const loaded = new Set([file]);
  for (const one of loaded) for (const id of graph.get(one)?.imported ?? []) loaded.add(id);
  return loaded;
}

/** The built files with which a package is loaded, by the name of their first source. */
function filesWith(pattern: RegExp): string[] {
  const files = [...graph.keys()].filter((file) =>
    [...closure(file)].some((id) => pattern.test(id)),
  );
  return files.map((file) => file.replace(/-[\w-]{8}\.js$/, "")).toSorted();
}

test("sees the whole graph", () => {
  expect(graph.size).toBeGreaterThan(40);
  expect(filesWith(/^@purser\/core$/).length).toBeGreaterThan(5);
  expect([...graph.values()].flatMap(({ later }) => later).length).toBeGreaterThan(40);
});

test("loads the emulator with the demo and the command that serves it, and with nothing else", () => {
  const files = filesWith(/^@purser\/emulator/);
  expect(files.filter((file) => !/^(demo-\w+|run-emulator|announcement)$/.test(file))).toEqual([]);
  expect(files).toContain("run-emulator");
});

test("loads neither ink nor react nor zod by itself, and the browser where it is opened", () => {
  expect(filesWith(/^(ink|react|zod)(\/|$)|^@inkjs\//)).toEqual([]);
  expect(filesWith(/^@purser\/tui/)).toEqual(["run-browse"]);
  expect([...closure("main.js")].filter((id) => id.startsWith("@purser/tui"))).toEqual([]);
});

test("loads no package for help", () => {
  for (const file of [
    "main.js",
    ...[...graph.keys()].filter((name) => /^(run-process|front)-/.test(name)),
  ]) {
    expect([...closure(file)].filter((id) => !graph.has(id))).toEqual([]);
  }
});
