import { expect, test } from "vitest";
import { entryPoint } from "../run-built.ts";
import { startDemo, startInPty, type PtyBrowser } from "./pty-browser.ts";
import { rotateToScreen, secretStart } from "./rotate-to-screen.ts";

/** Starts an interactive shell, and the browser in it: only a shell with job control has somebody to go back to. */
async function startInShell(args: string): Promise<PtyBrowser> {
  const browser = startInPty([], {
    program: ["bash", "--norc", "--noprofile", "-i"],
    env: { PS1: "shell> " },
  });
  await browser.waitFor("shell>");
  browser.type(`'${process.execPath}' '${entryPoint}' --demo --platform atlas ${args}\r`);
  await browser.waitFor("read just now");
  return browser;
}

test("goes back to the shell at Ctrl-Z, and on at fg", async () => {
  const browser = await startInShell("");
  browser.type(":sa\r");
  const before = await browser.waitFor("all service accounts");
  browser.type("\u001A");
  await browser.waitFor("Stopped");
  expect(browser.screen.isAlternate()).toBe(false);
  browser.type("echo here-$((40+2))\r");
  await browser.waitFor("here-42");
  browser.type("fg\r");
  const after = await browser.waitFor("all service accounts");
  expect(browser.screen.isAlternate()).toBe(true);
  expect(after.split("\n").slice(2, 20)).toEqual(before.split("\n").slice(2, 20));
  browser.type("q");
  await browser.waitFor(/shell>\s*$/);
  expect(browser.screen.isAlternate()).toBe(false);
});

test("masks a secret before it goes to the shell, and shows it to nobody who comes back", async () => {
  const browser = await startInShell("--write");
  await rotateToScreen(browser);
  browser.type("\u001A");
  await browser.waitFor("Stopped");
  expect(browser.screen.rows().join("")).not.toContain(secretStart);
  browser.type("fg\r");
  await browser.waitFor("••••");
  expect(browser.screen.rows().join("")).not.toContain(secretStart);
  expect(browser.screen.normal().join("")).not.toContain(secretStart);
});

test("says that there is no shell to go back to, and stays", async () => {
  const browser = await startDemo();
  browser.type("\u001A");
  await browser.waitFor("it cannot be suspended");
  expect(browser.screen.isAlternate()).toBe(true);
  browser.type(":sa\r");
  await browser.waitFor("all service accounts");
});

test("draws everything anew when somebody else stopped it and has it go on", async () => {
  const browser = await startDemo();
  const before = browser.screen.rows();
  browser.kill("SIGSTOP");
  await browser.screen.write("\u001B[2J\u001B[Hgarbage");
  browser.kill("SIGCONT");
  await browser.waitFor("read just now");
  expect(browser.screen.rows()).toEqual(before);
});

test("draws everything anew at Ctrl-L, whatever has been written over it", async () => {
  const browser = await startDemo();
  const before = browser.screen.rows();
  await browser.screen.write("\u001B[2J\u001B[5;5Hgarbage");
  browser.type("\u000C");
  await browser.waitFor("read just now");
  expect(browser.screen.rows()).toEqual(before);
});
