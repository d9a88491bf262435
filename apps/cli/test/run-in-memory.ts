import type { Io, Output } from "../src/io.ts";
import { run } from "../src/run.ts";

/** What a command line left behind, and the requests it sent. */
export type Outcome = { code: number; stdout: string; stderr: string; requests: Request[] };

/** Runs a command line in this process, with an injected network and no terminal. */
export async function runInMemory(
  argv: readonly string[],
  given: {
    env?: Record<string, string>;
    fetch?: (request: Request) => Promise<Response>;
    columns?: number;
    signal?: AbortSignal;
    now?: number;
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
  const io: Io = {
    stdout: output("stdout"),
    stderr: output("stderr"),
    env: given.env ?? {},
    fetch: (request) => {
      outcome.requests.push(request);
      return given.fetch?.(request) ?? Promise.reject(new TypeError("fetch failed"));
    },
    now: () => given.now ?? Date.UTC(2026, 10, 22, 9),
    signal: given.signal ?? new AbortController().signal,
  };
  outcome.code = await run(argv, io);
  return outcome;
}
