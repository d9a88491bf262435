import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { spawn } from "@lydell/node-pty";
import { onTestFinished, vi } from "vitest";
import { entryPoint } from "../run-built.ts";
import { createPtyScreen, type PtyScreen } from "./pty-screen.ts";

/** The built command in a pseudo-terminal. */
export type PtyBrowser = {
  screen: PtyScreen;
  /** A folder of its own, where it runs, and home. */
  folder: string;
  pid: number;
  type: (keys: string) => void;
  /** Resolves when the screen shows a text; rejects with what it shows instead. */
  waitFor: (expected: string | RegExp, what?: () => readonly string[]) => Promise<string>;
  resize: (columns: number, rows: number) => void;
  kill: (signal: NodeJS.Signals) => void;
  /** Everything that came out, as it came. */
  written: () => string;
  /** The texts that went to the terminal's clipboard. */
  copied: () => string[];
  /** Resolves with the exit code when the program has ended and all of its output is on the screen. */
  exited: Promise<{ code: number; signal: number }>;
  /** Closes the terminal under it: what a window does that is closed. */
  hangUp: () => void;
};

export type PtyOptions = {
  columns?: number;
  rows?: number;
  env?: Record<string, string>;
  /** Before the entry point. */
  nodeArgs?: readonly string[];
  /** In place of the command with its arguments. */
  program?: readonly [string, ...string[]];
};

/** Milliseconds between two looks at the screen, and that a text may take: a busy machine is no fault. */
const glance = 15;
const patience = 50_000;
vi.setConfig({ testTimeout: 60_000 });

/** What a person's terminal has, and no credentials. `CI` of whoever tests is not theirs. */
function personEnv(folder: string): Record<string, string> {
  return {
    PATH: process.env["PATH"] ?? "",
    HOME: folder,
    LOCALAPPDATA: folder,
    TERM: "xterm-256color",
    LANG: "C.UTF-8",
  };
}

/** Starts it, for the length of one test. */
export function startInPty(args: readonly string[], options: PtyOptions = {}): PtyBrowser {
  const { columns = 100, rows = 30, env = {}, nodeArgs = [] } = options;
  const folder = mkdtempSync(join(tmpdir(), "purser-pty-"));
  const [file, ...words] = options.program ?? [process.execPath, ...nodeArgs, entryPoint, ...args];
  const pty = spawn(file, words, {
    cols: columns,
    rows,
    cwd: folder,
    env: { ...personEnv(folder), ...env },
  });
  let hasExited = false;
  let output = "";
  let shown = Promise.resolve();
  const screen = createPtyScreen(columns, rows, (text) => {
    if (!hasExited) pty.write(text);
  });
  pty.onData((data) => {
    output += data;
    shown = shown.then(() => screen.write(data));
  });
  /** Each frame stands between the marks of a synchronized update (private mode 2026): half of one is none. */
  const isDrawn = (): boolean =>
    output.lastIndexOf("\u001B[?2026l") >= output.lastIndexOf("\u001B[?2026h");
  const exited = new Promise<{ code: number; signal: number }>((resolve) => {
    pty.onExit(({ exitCode, signal = 0 }) => {
      hasExited = true;
      // What it wrote last may still be on its way.
      setTimeout(() => void shown.then(() => resolve({ code: exitCode, signal })), glance);
    });
  });
  onTestFinished(() => {
    if (!hasExited) pty.kill("SIGKILL");
    screen.close();
    rmSync(folder, { recursive: true, force: true });
  });
  return {
    screen,
    folder,
    pid: pty.pid,
    type: (keys) => pty.write(keys),
    async waitFor(expected, what = () => screen.rows()) {
      const until = performance.now() + patience;
      for (;;) {
        await shown;
        const text = what().join("\n");
        if (
          isDrawn() &&
          (typeof expected === "string" ? text.includes(expected) : expected.test(text))
        ) {
          return text;
        }
        if (performance.now() > until || hasExited) {
          throw new Error(`There is no ${String(expected)} in:\n${text}`);
        }
        await new Promise((resolve) => void setTimeout(resolve, glance));
      }
    },
    resize(nextColumns, nextRows) {
      screen.resize(nextColumns, nextRows);
      pty.resize(nextColumns, nextRows);
    },
    kill: (signal) => pty.kill(signal),
    written: () => output,
    copied: () =>
      [...output.matchAll(/\]52;c;([\w+/=]+)/g)].map(([, text = ""]) =>
        Buffer.from(text, "base64").toString(),
      ),
    exited,
    hangUp() {
      hasExited = true;
      (pty as unknown as { destroy(): void }).destroy();
    },
  };
}

/** Starts the browser on the demo of one platform, and resolves when all of it was read. */
export async function startDemo(
  args: readonly string[] = [],
  options: PtyOptions = {},
): Promise<PtyBrowser> {
  const browser = startInPty(["--demo", "--platform", "atlas", ...args], options);
  await browser.waitFor("read just now");
  return browser;
}
