import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { systemClock, type Clock } from "@purser/core";
import { createMemoryKeychain, type Keychain } from "@purser/core/node";
import type { Input, Io, Output } from "../src/io.ts";
import { run } from "../src/run.ts";

/** What a command line left behind, and the requests it sent. */
export type Outcome = { code: number; stdout: string; stderr: string; requests: Request[] };

/**
 * Runs a command line in this process, with an injected network, no terminal and a home of its own, which `env` may say
 * otherwise.
 */
export async function runInMemory(
  argv: readonly string[],
  given: {
    env?: Record<string, string>;
    fetch?: (request: Request) => Promise<Response>;
    columns?: number;
    signal?: AbortSignal;
    now?: number;
    /** In place of one that stands still at `now`. */
    clock?: Clock;
    /** Whether the network is there, for what fails before it sends anything. */
    hasNetwork?: true;
    /** What a pipe brings; left out, it is at its end. */
    stdin?: string;
    /** What a person types in a terminal, line by line; the questions are on stderr. */
    typed?: readonly string[];
    /** In place of an empty one in memory. */
    keychain?: Keychain;
  } = {},
): Promise<Outcome> {
  const outcome: Outcome = { code: -1, stdout: "", stderr: "", requests: [] };
  const output = (stream: "stdout" | "stderr"): Output => ({
    write: (text) => {
      outcome[stream] += text;
    },
    isTerminal: given.columns !== undefined,
    ...(given.columns === undefined ? {} : { columns: given.columns }),
  });
  const home = await mkdtemp(join(tmpdir(), "purser-home-"));
  const io: Io = {
    stdout: output("stdout"),
    stderr: output("stderr"),
    stdin: createInput(given, output("stderr")),
    keychain: given.keychain ?? createMemoryKeychain(),
    env: { HOME: home, LOCALAPPDATA: home, ...given.env },
    clock: given.clock ?? {
      now: () => given.now ?? Date.UTC(2026, 10, 22, 9),
      // Nobody waits in a test for the next attempt; the time that an answer may take is real, unless it is made short.
      sleep: (milliseconds, signal) =>
        systemClock.sleep(milliseconds < 30_000 ? 0 : milliseconds, signal),
    },
    signal: given.signal ?? new AbortController().signal,
  };
  if (!given.hasNetwork) {
    io.fetch = (input, init) => {
      const request = new Request(input, init);
      outcome.requests.push(request);
      return given.fetch?.(request) ?? Promise.reject(new TypeError("fetch failed"));
    };
  }
  try {
    outcome.code = await run(argv, io);
  } finally {
    await quiet(home);
    await rm(home, { recursive: true });
  }
  return outcome;
}

/**
 * Waits as long as a token is on its way to its file there: a process lives until it is kept, though a command that was
 * interrupted is over before.
 */
async function quiet(home: string): Promise<void> {
  const isBusy = async () => (await readdir(home, { recursive: true })).some(isLock);
  for (let waited = 0; waited < 1000 && (await isBusy()); waited += 5) await sleep(5);
}

function isLock(path: string): boolean {
  return path.endsWith(".lock");
}

function createInput(
  { stdin = "", typed }: { stdin?: string; typed?: readonly string[] },
  stderr: Output,
): Input {
  const lines = [...(typed ?? [])];
  return {
    isTerminal: typed !== undefined,
    readAll: () => Promise.resolve(stdin),
    async ask({ prompt }) {
      stderr.write(`${prompt}\n`);
      return lines.shift();
    },
  };
}
