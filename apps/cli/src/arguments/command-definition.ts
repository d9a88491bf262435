import type { Argument, Command, Option } from "commander";
import type { ExitCode } from "../errors/exit-code.ts";
import type { Io } from "../io.ts";
import type { GlobalOptionName, GlobalOptions } from "./global-options.ts";

/** What one command of the command line is: everything help needs, without its implementation. */
export type CommandDefinition<Own> = {
  /** The words that name it, such as ["accounts", "list"]. */
  words: readonly string[];
  description: string;
  /** Global options that have an effect on it; any other is refused. */
  globals: readonly GlobalOptionName[];
  createOptions(): Option[];
  /** What stands behind the words, such as the paths of snapshots; left out, nothing may. */
  createArguments?(): Argument[];
  /** Whether the operands are snapshots: an instant can be given for them. */
  readsSnapshots?: true;
  /** Real command lines, each with what it does. */
  examples: readonly { line: string; effect: string }[];
  /** What help says after the examples. */
  notes?: string;
  /**
   * Loads the implementation and runs it. `operands` are what stands behind the words, in order; `program` is the whole command
   * line, for who describes it.
   */
  run(
    options: GlobalOptions & Own,
    io: Io,
    operands: readonly string[],
    program: Command,
  ): Promise<ExitCode>;
};
