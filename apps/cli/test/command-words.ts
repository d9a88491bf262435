import type { Command } from "commander";
import { createProgram } from "../src/arguments/program.ts";

/** Returns the whole command line, which nobody runs. */
function createIdleProgram(): Command {
  const output = { write: () => undefined, isTerminal: false };
  const stdin = {
    isTerminal: false,
    readAll: () => Promise.resolve(""),
    ask: () => Promise.resolve(undefined),
  };
  const clock = { now: () => 0, sleep: () => Promise.resolve() };
  const { signal } = new AbortController();
  const io = { stdout: output, stderr: output, stdin, env: {}, clock, signal };
  return createProgram(io, () => undefined);
}

/** The words of every command that does something, such as "accounts list". */
export const commandWords: readonly string[] = createIdleProgram().commands.flatMap((command) =>
  command.commands.length === 0
    ? [command.name()]
    : command.commands.map((inner) => `${command.name()} ${inner.name()}`),
);
