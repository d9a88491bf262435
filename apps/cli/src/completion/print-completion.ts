import type { Command } from "commander";
import { exitCode, type ExitCode } from "../errors/exit-code.ts";
import type { Io } from "../io.ts";
import { bashScript } from "./bash-script.ts";
import type { Completed } from "./completed.ts";
import { describeProgram } from "./describe-program.ts";
import { fishScript } from "./fish-script.ts";
import { wordLists } from "./word-lists.ts";
import { zshScript } from "./zsh-script.ts";

const scripts: Readonly<Record<string, (completed: Completed) => string>> = {
  bash: bashScript,
  zsh: zshScript,
  fish: fishScript,
};

/** Prints the completion script of a shell, which knows all that the program takes and never starts it. */
export function printCompletion(shell: string, io: Io, program: Command): ExitCode {
  const script = scripts[shell];
  if (script === undefined) throw new TypeError(`There is no completion for ${shell}.`);
  io.stdout.write(script(describeProgram(program, wordLists)));
  return exitCode.done;
}
