import { readdirSync, readFileSync } from "node:fs";
import { isBuiltin } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { beforeAll, expect, test } from "vitest";
import { sourcesOf } from "./sources-of.ts";

const dist = join(import.meta.dirname, "../dist");

type BuiltFile = {
  /** Files that are loaded with it. */
  imported: readonly string[];
  /** Files that it may load later. */
  later: readonly string[];
  /** What it was made of. */
  sources: readonly string[];
};

const graph = new Map<string, BuiltFile>();

beforeAll(() => {
  for (const file of readdirSync(dist).filter((name) => name.endsWith(".js"))) {
    const path = join(dist, file);
    const code = readFileSync(path, "utf8");
    graph.set(file, {
      imported: matches(code, /^(?:import|export) .*?"([^"]+)";$/gm),
      later: matches(code, /\bimport\("([^"]+)"\)/g),
      sources: sourcesOf(pathToFileURL(path).href),
    });
  }
});

function matches(code: string, pattern: RegExp): string[] {
  return [...code.matchAll(pattern)].map(([, id = ""]) => id.replace(/^\.\//, ""));
}

/** All files that are loaded with one, before anything is asked for. */
function closure(file: string): Set<string> {
  const loaded = new Set([file]);
  for (const one of loaded) for (const id of graph.get(one)?.imported ?? []) loaded.add(id);
  return loaded;
}

/** All that is loaded with a file, as it was written. */
function sourcesWith(file: string): string[] {
  return [...closure(file)].flatMap((id) => graph.get(id)?.sources ?? []);
}

/** The command's own files with which something is loaded, by the name of their first source. */
function filesWith(pattern: RegExp): string[] {
  const files = [...graph].flatMap(([file, { sources }]) => {
    const isOwn = sources.some((source) => source.includes("/apps/cli/src/"));
    return isOwn && sourcesWith(file).some((source) => pattern.test(source)) ? [file] : [];
  });
  return files.map((file) => file.replace(/-[\w-]{8}\.js$/, "")).toSorted();
}

test("sees the whole graph", () => {
  expect(graph.size).toBeGreaterThan(40);
  expect(filesWith(/\/packages\/core\/src\//).length).toBeGreaterThan(5);
  expect([...graph.values()].flatMap(({ later }) => later).length).toBeGreaterThan(40);
});

test("needs nothing that is not built in, but what is compiled for a machine", () => {
  const outside = [...graph.values()]
    .flatMap(({ imported, later }) => [...imported, ...later])
    // Comments hold imports of types, by file.
    .filter((id) => !graph.has(id) && !id.endsWith(".js") && !isBuiltin(id))
    // Stands in the text of tests that are written for others.
    .filter((id) => id !== "ajv-formats");
  expect([...new Set(outside)].toSorted()).toEqual(["@napi-rs/keyring", "react-devtools-core"]);
});

test("loads the emulator with the demo and the command that serves it, and with nothing else", () => {
  const files = filesWith(/\/packages\/emulator\/src\//);
  expect(files.filter((file) => !/^(demo-\w+|run-emulator|announcement)$/.test(file))).toEqual([]);
  expect(files).toContain("run-emulator");
});

test("loads the contract tests with the commands that run them, and with nothing else", () => {
  const suite = /\/packages\/contract-test\/src\//;
  const loading = [...graph.keys()].filter((file) =>
    sourcesWith(file).some((one) => suite.test(one)),
  );
  const own = loading.flatMap((file) =>
    (graph.get(file)?.sources ?? []).filter((source) => source.includes("/apps/cli/src/")),
  );
  expect(own.length).toBeGreaterThan(10);
  expect(own.filter((source) => !/\/src\/(?:contract\/|demo\/demo-contract)/.test(source))).toEqual(
    [],
  );
});

test("loads ink and react with the browser alone, once it is opened", () => {
  const terminal = /\/node_modules\/(ink|react)\/|\/apps\/tui\/src\/(?!guard\/|accessible\/)/;
  expect(filesWith(terminal)).toEqual([]);
  const drawn = new Set(
    [...graph.keys()].filter((file) => sourcesWith(file).some((one) => terminal.test(one))),
  );
  const openers = [...graph].flatMap(([file, { later }]) =>
    later.some((id) => drawn.has(id)) && !drawn.has(file) ? [file] : [],
  );
  expect(openers.map((file) => file.replace(/-[\w-]{8}\.js$/, ""))).toEqual(["run-browse"]);
});

test("loads no package for help", () => {
  for (const file of [
    "main.js",
    ...[...graph.keys()].filter((name) => /^(run-process|front)-/.test(name)),
  ]) {
    expect([...closure(file)].filter((id) => !graph.has(id))).toEqual([]);
  }
});
