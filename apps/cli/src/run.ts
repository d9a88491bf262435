import { CommanderError, type Command } from "commander";
import { withDefaultCommand } from "./arguments/default-command.ts";
import { helpRequest } from "./arguments/help-request.ts";
import { createProgram } from "./arguments/program.ts";
import { toUsageError } from "./arguments/usage-of-commander.ts";
import { exitCode, type ExitCode } from "./errors/exit-code.ts";
import { Failure } from "./errors/failure.ts";
import { InternalError } from "./errors/internal-error.ts";
import { NoBrowserError } from "./errors/no-browser-error.ts";
import { printFailure } from "./errors/print-failure.ts";
import { redact } from "./errors/redact.ts";
import type { Io } from "./io.ts";
import { versionRequest } from "./version/version-request.ts";

/** Runs one command line, without the program's name, and returns the exit code. Never rejects. */
export async function run(argv: readonly string[], io: Io): Promise<ExitCode> {
  let code: ExitCode = exitCode.done;
  const program = createProgram(io, (result) => {
    code = result;
  });
  try {
    const versions = versionRequest(argv);
    if (versions !== undefined) {
      const { printVersions } = await import("./version/print-versions.ts");
      printVersions(versions, io);
      return code;
    }
    const words = withDefaultCommand(helpRequest(argv, program), program);
    await program.parseAsync(words, { from: "user" });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) {
      if (error.exitCode === 0) return exitCode.done;
      // Commander has printed the help of a command that needs another word.
      if (error.code === "commander.help") return exitCode.usage;
    }
    const failure = toFailure(error, program, argv);
    // Who named no command, and cannot be shown the browser, is shown what there is.
    if (failure instanceof NoBrowserError && !argv.includes("browse")) {
      program.outputHelp({ error: true });
    }
    printFailure(failure, io.stderr, wantsJson(argv) ? "json" : "text");
    if (failure instanceof InternalError && argv.includes("--verbose")) printStack(failure, io);
    return failure.exitCode;
  }
}

function toFailure(error: unknown, program: Command, argv: readonly string[]): Failure {
  if (error instanceof Failure) return error;
  if (error instanceof CommanderError) return toUsageError(error, nameCommand(program, argv));
  return new InternalError(error);
}

/** The deepest command that the words name, so that the hint leads to the help that answers. */
function nameCommand(program: Command, argv: readonly string[]): string {
  let command = program;
  let name = program.name();
  for (const word of argv) {
    const next = command.commands.find((candidate) => candidate.name() === word);
    if (next === undefined) continue;
    command = next;
    name = `${name} ${word}`;
  }
  return name;
}

/** Read from the words themselves: an error may precede their parsing. */
function wantsJson(argv: readonly string[]): boolean {
  const end = argv.indexOf("--");
  const words = end === -1 ? argv : argv.slice(0, end);
  return words.includes("--json") || words.includes("--ndjson");
}

function printStack(failure: InternalError, io: Io): void {
  const { cause } = failure;
  if (cause instanceof Error && cause.stack !== undefined)
    io.stderr.write(`${redact(cause.stack)}\n`);
}
