import { expect, test } from "vitest";
import { entryPoint, start } from "../run-built.ts";
import type { EmulatorDocument } from "../../src/commands/emulator/announcement.ts";
import { startInPty, type PtyBrowser, type PtyOptions } from "./pty-browser.ts";

/** Starts an emulator in a process of its own, and the browser on its Atlas organization. */
async function startOn(
  emulatorArgs: readonly string[],
  { isSlow = false, ...options }: PtyOptions & { isSlow?: boolean } = {},
): Promise<PtyBrowser> {
  const { firstLine } = start(process.execPath, [
    entryPoint,
    "emulator",
    "--port",
    "0",
    "--json",
    ...emulatorArgs,
  ]);
  const { url, organizations, credentials } = JSON.parse(await firstLine) as EmulatorDocument;
  const { id } = organizations.find(({ platform }) => platform === "atlas") ?? { id: "" };
  const owner = credentials.find(
    ({ orgId, role, clientId }) => orgId === id && role === "ORG_OWNER" && clientId !== undefined,
  );
  const browser = startInPty(["--platform", "atlas", "--base-url", url, "--org", id], {
    ...options,
    env: {
      MONGODB_ATLAS_CLIENT_ID: owner?.clientId ?? "",
      MONGODB_ATLAS_CLIENT_SECRET: owner?.clientSecret ?? "",
      ...options.env,
    },
  });
  await browser.waitFor(isSlow ? /reading/ : "read just now");
  return browser;
}

test("is there before a slow service has answered, and can be left meanwhile", async () => {
  const browser = await startOn(["--fault", "latency:5000"], { isSlow: true });
  browser.type(":proj\r");
  await browser.waitFor("projects");
  browser.type("q");
  expect(await browser.exited).toEqual({ code: 0, signal: 0 });
});

test("cancels what a slow service is being asked at Ctrl-C, and stays", async () => {
  const browser = await startOn(["--fault", "latency:5000"], { isSlow: true });
  browser.type("\u0003");
  await browser.waitFor("reading canceled");
  await browser.waitFor(/^(?![\s\S]*reading \d)/);
  expect(browser.screen.isAlternate()).toBe(true);
});

test.each([
  ["a burst of 429, and says so", ["--fault", "rate-limit-storm@3-6"], /\d+ x 429/],
  ["some answers of 500", ["--fault", "server-error@4-5"], ""],
  ["connections that are cut", ["--fault", "reset-before@4-5"], ""],
  ["bodies that are cut", ["--fault", "truncated-body@4-5"], ""],
])("reads on through %s", async (_what, args, said) => {
  const browser = await startOn(args, { isSlow: true });
  await browser.waitFor(said);
  browser.type(":sa\r");
  await browser.waitFor(/\n {2}\S.* PROJECT .*\n[\s\S]*break-glass/);
});

test.each([
  ["refuses all with 500", ["--fault", "server-error@2-999999"]],
  ["cuts every connection", ["--fault", "reset-before@2-999999"]],
])("says what could not be read where the service %s, and does not end", async (_what, args) => {
  const browser = await startOn(args, { isSlow: true });
  await browser.waitFor(/could not be read|incomplete/);
  expect(browser.screen.isAlternate()).toBe(true);
  browser.type("q");
  expect(await browser.exited).toEqual({ code: 0, signal: 0 });
});
