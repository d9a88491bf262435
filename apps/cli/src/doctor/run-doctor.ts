import type { ClientEvent } from "@purser/core";
import type { GlobalOptions } from "../arguments/global-options.ts";
import { openConnections } from "../connections/connections.ts";
import { printEvent } from "../connections/print-event.ts";
import { demoNote } from "../demo/demo-note.ts";
import { exitCode, type ExitCode } from "../errors/exit-code.ts";
import { InterruptedError } from "../errors/interrupted-error.ts";
import { MissingCredentialsError } from "../errors/missing-credentials-error.ts";
import { printFailure } from "../errors/print-failure.ts";
import { redact } from "../errors/redact.ts";
import type { Io, Output } from "../io.ts";
import { createPalette } from "../output/palette.ts";
import type { Diagnosis } from "./check.ts";
import { doctorDocument } from "./doctor-document.ts";
import { doctorLines } from "./doctor-lines.ts";
import { createPlatformFinder } from "./find-platform.ts";
import { waysToGiveCredentials } from "./ways-to-give-credentials.ts";

/** Columns of what goes into a pipe. */
const defaultWidth = 100;

/** Diagnoses every connection, prints what was found, and returns the exit code: 0 if every check was passed. */
export async function runDoctor(options: GlobalOptions, io: Io): Promise<ExitCode> {
  const now = options.now ?? io.clock.now();
  try {
    const diagnoses = await diagnoseAll(options, io, now);
    print(diagnoses, options, io, now);
    const isSound = diagnoses.every(({ checks }) =>
      checks.every(({ verdict }) => verdict === "passed"),
    );
    return isSound ? exitCode.done : exitCode.incomplete;
  } catch (error) {
    if (io.signal.aborted) throw new InterruptedError("The diagnosis");
    if (!(error instanceof MissingCredentialsError) || options.json) throw error;
    printFailure(error, io.stderr, "text");
    if (!options.quiet) write(waysToGiveCredentials(io.env), io.stderr);
    return error.exitCode;
  }
}

async function diagnoseAll(options: GlobalOptions, io: Io, now: number): Promise<Diagnosis[]> {
  const over = new AbortController();
  const signal = AbortSignal.any([io.signal, over.signal]);
  const onEvent = (event: ClientEvent): void => {
    if (options.verbose && !over.signal.aborted) {
      printEvent(event, io.stderr, options.json ? "json" : "text");
    }
  };
  try {
    const { findPlatform, diagnoseOnce } = createPlatformFinder(signal);
    const connections = await openConnections(options, io, { now, onEvent, signal, findPlatform });
    // Loads the client, which nobody needs who has no credentials.
    const { diagnoseConnection } = await import("./diagnose-connection.ts");
    const situation = { options, env: io.env };
    const diagnoses: Diagnosis[] = [];
    for (const connection of connections) {
      diagnoses.push(await diagnoseConnection(connection, { diagnoseOnce, situation, signal }));
    }
    return diagnoses;
  } finally {
    over.abort();
  }
}

function print(diagnoses: readonly Diagnosis[], options: GlobalOptions, io: Io, now: number): void {
  if (options.json) {
    write([JSON.stringify(doctorDocument(diagnoses, now), undefined, 2)], io.stdout);
    return;
  }
  const palette = createPalette(io.stdout, io.env, options.color);
  write(doctorLines(diagnoses, { palette, width: io.stdout.columns ?? defaultWidth }), io.stdout);
  if (options.demo && !options.quiet) write([demoNote], io.stderr);
}

function write(lines: readonly string[], output: Output): void {
  output.write(redact(`${lines.join("\n")}\n`));
}
