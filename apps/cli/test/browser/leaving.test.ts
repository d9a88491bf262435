import { expect, test } from "vitest";
import { plantedRejection, plantedThrow } from "./faults.ts";
import { startDemo, startInPty, type PtyBrowser } from "./pty-browser.ts";

type Way = {
  name: string;
  leave: (browser: PtyBrowser) => void;
  code: number;
  said?: string;
  nodeArgs?: readonly string[];
};

const ways: readonly Way[] = [
  { name: "q", leave: ({ type }) => type("q"), code: 0 },
  { name: "Ctrl-C twice", leave: ({ type }) => type("\u0003\u0003"), code: 0 },
  { name: "SIGINT", leave: ({ kill }) => kill("SIGINT"), code: 130 },
  { name: "SIGTERM", leave: ({ kill }) => kill("SIGTERM"), code: 130 },
  { name: "SIGHUP", leave: ({ kill }) => kill("SIGHUP"), code: 130 },
  {
    name: "a throw",
    leave: ({ kill }) => kill("SIGUSR2"),
    code: 70,
    said: "planted fault",
    nodeArgs: plantedThrow,
  },
  {
    name: "a rejection",
    leave: ({ kill }) => kill("SIGUSR2"),
    code: 70,
    said: "planted fault",
    nodeArgs: plantedRejection,
  },
];

test.each(ways)("gives the terminal back after $name", async ({ leave, code, said, nodeArgs }) => {
  const browser = await startDemo([], nodeArgs === undefined ? {} : { nodeArgs });
  expect(browser.screen.isAlternate()).toBe(true);
  leave(browser);
  expect(await browser.exited).toEqual({ code, signal: 0 });
  expect(browser.screen.isAlternate()).toBe(false);
  const left = browser.screen.normal().filter((line) => line !== "");
  if (said === undefined) expect(left).toEqual([]);
  else expect(left.join(" ")).toMatch(new RegExp(`^purser: .*${said}`));
  // The cursor is seen again, and neither focus nor mouse nor pastes are reported.
  const written = browser.written();
  for (const mode of ["?1004", "?2004"]) {
    expect(written.lastIndexOf(`\u001B[${mode}l`)).toBeGreaterThan(
      written.lastIndexOf(`\u001B[${mode}h`),
    );
  }
  expect(written.lastIndexOf("\u001B[?25h")).toBeGreaterThan(written.lastIndexOf("\u001B[?25l"));
});

test("leaves the keyboard as it was", async () => {
  const line = `'${process.execPath}' "$0" --demo --platform atlas; stty -a | tr ' ;' '\\n\\n' | grep -x '[-]*\\(icanon\\|echo\\|isig\\)'`;
  const { entryPoint } = await import("../run-built.ts");
  const browser = startInPty([], { program: ["/bin/sh", "-c", line, entryPoint] });
  await browser.waitFor("read just now");
  browser.type("q");
  await browser.exited;
  expect(
    browser.screen
      .normal()
      .filter((row) => row !== "")
      .toSorted(),
  ).toEqual(["echo", "icanon", "isig"]);
});

test("ends when its window is closed", async () => {
  const browser = await startDemo();
  const isAlive = (): boolean => {
    try {
      return process.kill(browser.pid, 0);
    } catch {
      return false;
    }
  };
  expect(isAlive()).toBe(true);
  browser.hangUp();
  await expect.poll(isAlive, { timeout: 10_000 }).toBe(false);
});

test("stays after one Ctrl-C, and after two that are far apart", async () => {
  const browser = await startDemo();
  browser.type("\u0003");
  await browser.waitFor("Ctrl-C again quits");
  await new Promise((resolve) => void setTimeout(resolve, 1100));
  browser.type("\u0003:sa\r");
  await browser.waitFor("all service accounts");
  expect(browser.screen.isAlternate()).toBe(true);
});
