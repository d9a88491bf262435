import { readFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { commandWords } from "./command-words.ts";
import { runBuilt } from "./run-built.ts";
import { runInMemory } from "./run-in-memory.ts";
import { sourcesOf } from "./sources-of.ts";

/** Prints the address of every module that is loaded, before it runs. */
const preload = `data:text/javascript,${encodeURIComponent(`
  import { registerHooks } from "node:module";
  import { writeSync } from "node:fs";
  registerHooks({ load: (url, context, next) => (writeSync(2, url + "\\n"), next(url, context)) });
`)}`;

/** The addresses of the files that are loaded. */
async function filesOf(args: readonly string[]): Promise<string[]> {
  const { stderr } = await runBuilt(args, { nodeArgs: ["--import", preload] });
  return stderr.split("\n").filter((line) => line.startsWith("file:") || line.startsWith("node:"));
}

/** The addresses of the modules that are loaded: a built file holds several. */
async function modulesOf(args: readonly string[]): Promise<string[]> {
  return (await filesOf(args)).flatMap(sourcesOf);
}

const heavy =
  /\/packages\/|\/spec\/|ajv|\/(accounts|connections|demo|inventory|snapshots)\/|\/audit\/(?!audit-options)|\/lifecycle\/(?!change-options)|run-emulator|zod|\/ink\/|react/;

test("loads three files of its own for the version", async () => {
  const files = await filesOf(["--version"]);
  expect(files.filter((url) => url.startsWith("file:"))).toHaveLength(3);
  const sources = files.flatMap(sourcesOf).filter((url) => url.endsWith(".ts"));
  expect(sources.map((url) => url.replace(/.*\//, "")).toSorted()).toEqual([
    "main.ts",
    "package-version.ts",
    "supported-node.ts",
  ]);
});

test("loads four files of its own for help", async () => {
  const files = await filesOf(["--help"]);
  expect(files.filter((url) => url.startsWith("file:")).length).toBeLessThanOrEqual(4);
});

test.each([
  "--help",
  ...commandWords.map((words) => `${words} --help`),
  "emulator --port x",
  "audit --fail-on x",
])("loads no implementation for purser %s", async (line) => {
  const modules = await modulesOf(line.split(" "));
  expect(modules.some((url) => url.includes("/commander/"))).toBe(true);
  expect(modules.filter((url) => heavy.test(url))).toEqual([]);
});

test("loads the implementation of the command that runs, and of no other", async () => {
  const modules = await modulesOf(["accounts", "list"]);
  expect(modules.some((url) => url.includes("/accounts/list-accounts"))).toBe(true);
  // Without credentials profiles are looked for, and nothing is connected.
  const unused = /\/packages\/(?!core\/)|run-emulator|demo-connections|live-connection/;
  expect(modules.filter((url) => unused.test(url))).toEqual([]);
});

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "purser-modules-"));
  const demo = ["--demo", "--platform", "cloud-manager"];
  await runInMemory(["snapshot", join(folder, "demo.ndjson"), ...demo]);
});
afterAll(() => rm(folder, { recursive: true }));

const emulator = /\/packages\/emulator\/|\/demo-connections|run-emulator/;
const client = /\/packages\/core\/|\/live-connection/;
const inventory = /\/packages\/inventory\//;

test.each<[line: string, own: RegExp, unused: readonly RegExp[]]>([
  ["explain org-owner", /\/audit\/explain\./, [emulator, client, inventory]],
  ["rules", /\/list-rules\./, [emulator, client, inventory]],
  ["audit SNAPSHOT --quiet", /\/run-audit\./, [emulator, client]],
  ["audit SNAPSHOT -o text=-", /\/run-audit\./, [emulator, client, /\/reports\/html\//]],
  ["plan SNAPSHOT", /\/run-plan\./, [emulator, client, /\/reports\//]],
  ["diff SNAPSHOT SNAPSHOT", /\/run-diff\./, [emulator, /\/packages\/policy-audit\//]],
  ["snapshot SNAPSHOT", /\/take-snapshot\./, [emulator, /\/live-connection|\/policy-audit\//]],
])("loads for purser %s what it needs, and no more", async (line, own, unused) => {
  const modules = await modulesOf(
    line.replaceAll("SNAPSHOT", join(folder, "demo.ndjson")).split(" "),
  );
  expect(modules.filter((url) => own.test(url))).toHaveLength(1);
  expect(modules.filter((url) => unused.some((one) => one.test(url)))).toEqual([]);
});

test("prints the package's version", async () => {
  const { version } = JSON.parse(
    readFileSync(new URL("../package.json", import.meta.url), "utf8"),
  ) as { version: string };
  for (const argv of [["--version"], ["-V"], ["--version", "--quiet"]]) {
    expect(await runBuilt(argv)).toEqual({ code: 0, stdout: `${version}\n`, stderr: "" });
  }
});

test("says in one line that Node is too old, before it loads anything that needs a newer one", async () => {
  const pretend = `data:text/javascript,${encodeURIComponent(
    'Object.defineProperty(process, "versions", { value: { ...process.versions, node: "20.20.2" } })',
  )}`;
  const { code, stdout, stderr } = await runBuilt(["accounts", "list", "--demo"], {
    nodeArgs: ["--import", pretend],
  });
  expect(code).toBe(2);
  expect(stdout).toBe("");
  expect(stderr).toMatch(/^purser: Node 20\.20\.2 is too old to run Purser\. Install Node .+\n$/);
});

test("ends quietly when its reader has enough", async () => {
  const { start } = await import("./run-built.ts");
  const line = `'${process.execPath}' dist/main.js accounts list --demo --json | head -c 10`;
  const cwd = new URL("..", import.meta.url).pathname;
  const { code, stderr } = await start("sh", ["-c", line], { cwd }).finished;
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
});
