import { expect, test } from "vitest";
import { entryPoint, runBuilt } from "../run-built.ts";
import { startInPty } from "./pty-browser.ts";

const loads = `data:text/javascript,${encodeURIComponent(`
  import { registerHooks } from "node:module";
  import { writeSync } from "node:fs";
  registerHooks({ load: (url, context, next) => {
    if (/\\/(?:ink|react)\\//.test(url)) writeSync(2, "LOADED " + url + "\\n");
    return next(url, context);
  } });
`)}`;

test.each<[string, Record<string, string>, string]>([
  ["CI is set", { CI: "true" }, "CI is set"],
  ["TERM is dumb", { TERM: "dumb" }, "TERM is dumb"],
])("refuses where %s, before anything is drawn", async (_what, env, why) => {
  const browser = startInPty(["--demo"], { env, nodeArgs: ["--import", loads] });
  expect(await browser.exited).toEqual({ code: 2, signal: 0 });
  const said = browser.screen.normal().join(" ");
  expect(said).toContain(why);
  expect(said).toContain("purser audit --demo");
  expect(browser.written()).not.toContain("\u001B");
  expect(browser.written()).not.toContain("LOADED");
});

test.each([
  ["stdin", "< /dev/null"],
  ["stdout", "| cat"],
])("refuses where %s is no terminal", async (stream, redirection) => {
  const line = `'${process.execPath}' "$0" --demo --write ${redirection}`;
  const browser = startInPty([], { program: ["/bin/sh", "-c", line, entryPoint] });
  await browser.exited;
  const said = browser.screen.normal().join("");
  expect(said).toContain(`${stream} is no terminal`);
  expect(browser.written()).not.toContain("\u001B");
});

test("shows its help to whoever types nothing else in a pipe", async () => {
  const { code, stdout, stderr } = await runBuilt([]);
  expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  expect(stderr).toMatch(/^Usage: purser /);
  expect(stderr).toMatch(/\npurser: The browser needs a keyboard, .* Use purser audit, .*\n$/);
});

test.each(["purser audit --demo --quiet", "purser --help", "purser acounts"])(
  "loads nothing of the browser for %s",
  async (line) => {
    const { stderr } = await runBuilt(line.split(" ").slice(1), { nodeArgs: ["--import", loads] });
    expect(stderr).not.toContain("LOADED");
  },
);

test.each([
  ["NO_COLOR", { NO_COLOR: "1" }, []],
  ["FORCE_COLOR=0", { FORCE_COLOR: "0" }, []],
  ["--no-color", {}, ["--no-color"]],
])("draws no colour with %s, and still shows where the cursor is", async (_what, env, args) => {
  const browser = startInPty(["--demo", "--platform", "atlas", ...args], { env });
  await browser.waitFor("read just now");
  expect(browser.screen.hasColor()).toBe(false);
  const row = browser.screen.rows().findIndex((text) => text.startsWith(">"));
  expect(browser.screen.isInverse(0, row)).toBe(true);
});

test("draws ASCII alone with --ascii, in a dialog too", async () => {
  const browser = startInPty(["--demo", "--platform", "atlas", "--ascii"]);
  await browser.waitFor("read just now");
  browser.type("?");
  await browser.waitFor("+- help");
  expect(browser.screen.rows().join("")).toMatch(/^[\u0020-\u007E]*$/);
});
