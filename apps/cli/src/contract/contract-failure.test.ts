import { Inconclusive, RefusedRunError, Unavailable } from "@purser/contract-test";
import { expect, test } from "vitest";
import type { Io } from "../io.ts";
import { toContractFailure } from "./contract-failure.ts";

function ioOf(signal: AbortSignal): Io {
  const output = { write: () => undefined, isTerminal: false };
  const clock = { now: () => 0, sleep: () => Promise.resolve() };
  return { stdout: output, stderr: output, env: {}, clock, signal };
}

const going = ioOf(new AbortController().signal);

test.each<[string, unknown, number]>([
  ["a safety rule that said no", new RefusedRunError("lock", "Busy.", "Wait."), 5],
  ["no organization in reach", new Unavailable("None."), 3],
  ["nothing that came back", new Inconclusive("Nothing."), 3],
  ["a fault of our own", new TypeError("undefined is not a function"), 70],
])("knows %s", (_, error, exitCode) => {
  expect(toContractFailure(error, going)).toMatchObject({ exitCode });
});

test("knows that it was interrupted, whatever that looked like", () => {
  const stopped = ioOf(AbortSignal.abort("SIGINT"));
  expect(toContractFailure("SIGINT", stopped)).toMatchObject({ exitCode: 130 });
});
