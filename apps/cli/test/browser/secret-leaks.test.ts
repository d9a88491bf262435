import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { plantedRejection, plantedThrow } from "./faults.ts";
import { startDemo, type PtyBrowser } from "./pty-browser.ts";
import { rotateToScreen, secretStart } from "./rotate-to-screen.ts";

const write = ["--write", "--log", "events.log"];

type Way = {
  name: string;
  leave: (browser: PtyBrowser) => void | Promise<void>;
  nodeArgs?: readonly string[];
};

const ways: readonly Way[] = [
  {
    name: "q and giving it up",
    async leave({ type, waitFor }) {
      type("q");
      await waitFor('Type "lost"');
      type("lost\r");
      await waitFor(/^(?![\s\S]*one-time secret)/);
      type("q");
    },
  },
  { name: "SIGINT", leave: ({ kill }) => kill("SIGINT") },
  { name: "SIGTERM", leave: ({ kill }) => kill("SIGTERM") },
  { name: "SIGHUP", leave: ({ kill }) => kill("SIGHUP") },
  { name: "a throw", leave: ({ kill }) => kill("SIGUSR2"), nodeArgs: plantedThrow },
  { name: "a rejection", leave: ({ kill }) => kill("SIGUSR2"), nodeArgs: plantedRejection },
];

test.each(ways)("leaves nothing of a secret behind after $name", async ({ leave, nodeArgs }) => {
  const browser = await startDemo(write, nodeArgs === undefined ? {} : { nodeArgs });
  const secret = await rotateToScreen(browser);
  expect(secret).toMatch(/^mdb_sa_sk_[\w-]{30,}$/);
  await leave(browser);
  await browser.exited;
  expect(browser.screen.isAlternate()).toBe(false);
  expect(browser.screen.normal().join("")).not.toContain(secretStart);
  const log = readFileSync(join(browser.folder, "events.log"), "utf8");
  expect(log.length).toBeGreaterThan(1000);
  expect(log).not.toContain(secret);
});

const masked: readonly [string, (browser: PtyBrowser) => void | Promise<void>][] = [
  ["the window loses the focus", ({ type }) => type("\u001B[O")],
  ["v is pressed again", ({ type }) => type("v")],
  ["Ctrl-Z is pressed", ({ type }) => type("\u001A")],
  [
    "the window becomes too small and large again",
    async ({ resize, waitFor }) => {
      resize(40, 10);
      await waitFor("terminal too small");
      resize(100, 30);
    },
  ],
  [
    "leaving is asked for",
    async ({ type, waitFor }) => {
      type("q");
      await waitFor('Type "lost"');
      type("\u001B");
      await waitFor("v show");
    },
  ],
];

test("masks a secret whenever the person may have turned away", async () => {
  const browser = await startDemo(write);
  const secret = await rotateToScreen(browser);
  for (const [when, happen] of masked) {
    await happen(browser);
    await browser.waitFor("••••");
    expect(browser.screen.rows().join(""), when).not.toContain(secretStart);
    // Its frame and no other has it: what is drawn afterwards does not.
    const end = browser.written().lastIndexOf(secret) + secret.length;
    browser.type("\u000C");
    await browser.waitFor("••••", () => [browser.written().slice(end)]);
    browser.type("v");
    await browser.waitFor(secretStart);
  }
});

test("does not leave at Ctrl-C, however often, while a secret is nowhere else", async () => {
  const browser = await startDemo(write);
  await rotateToScreen(browser);
  browser.type("\u0003\u0003\u0003");
  await browser.waitFor("••••");
  await browser.waitFor("one-time secret");
  expect(browser.screen.isAlternate()).toBe(true);
});

test("sends a copied secret to the clipboard alone, and says that nobody confirms it", async () => {
  const browser = await startDemo(write);
  const secret = await rotateToScreen(browser);
  browser.type("vc");
  await browser.waitFor("which cannot be confirmed");
  expect(browser.copied()).toEqual([secret]);
});

test("writes a secret to a file that only its owner reads", async () => {
  const browser = await startDemo(write);
  const secret = await rotateToScreen(browser);
  browser.type("w");
  await browser.waitFor("Where to?");
  browser.type("\u0015file:new.secret\r");
  await browser.waitFor("in file:new.secret");
  expect(readFileSync(join(browser.folder, "new.secret"), "utf8").trim()).toBe(secret);
  browser.type("\u001B");
  await browser.waitFor(/^(?![\s\S]*one-time secret)/);
  browser.type("q");
  expect(await browser.exited).toEqual({ code: 0, signal: 0 });
});
