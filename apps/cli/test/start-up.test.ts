import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { runBuilt } from "./run-built.ts";

/** Prints the address of every module that is loaded, before it runs. */
const preload = `data:text/javascript,${encodeURIComponent(`
  import { registerHooks } from "node:module";
  import { writeSync } from "node:fs";
  registerHooks({ load: (url, context, next) => (writeSync(2, url + "\\n"), next(url, context)) });
`)}`;

async function modulesOf(args: readonly string[]): Promise<string[]> {
  const { stderr } = await runBuilt(args, { nodeArgs: ["--import", preload] });
  return stderr.split("\n").filter((line) => line.startsWith("file:") || line.startsWith("node:"));
}

const heavy = /\/packages\/|\/spec\/|ajv|\/(accounts|connections|demo)\/|run-emulator/;

test("loads three files of its own for the version", async () => {
  const modules = await modulesOf(["--version"]);
  expect(modules.filter((url) => url.startsWith("file:"))).toHaveLength(3);
});

test.each([["--help"], ["accounts list --help"], ["emulator --help"], ["emulator --port x"]])(
  "loads no implementation for purser %s",
  async (line) => {
    const modules = await modulesOf(line.split(" "));
    expect(modules.some((url) => url.includes("/commander/"))).toBe(true);
    expect(modules.filter((url) => heavy.test(url))).toEqual([]);
  },
);

test("loads the implementation of the command that runs, and of no other", async () => {
  const modules = await modulesOf(["accounts", "list"]);
  expect(modules.some((url) => url.includes("/accounts/list-accounts"))).toBe(true);
  // Without credentials not even the client.
  expect(modules.filter((url) => /\/packages\/|run-emulator|\/demo\//.test(url))).toEqual([]);
});

test("prints the package's version", async () => {
  const { version } = JSON.parse(
    readFileSync(new URL("../package.json", import.meta.url), "utf8"),
  ) as { version: string };
  for (const argv of [["--version"], ["-V"], ["--version", "--json"]]) {
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
