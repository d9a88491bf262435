import {
  contractFaultNames,
  createEmulator,
  faultNames,
  seededRandom,
  UnknownDataError,
  UnknownFaultError,
  type DataName,
} from "@purser/emulator";
import { PortInUseError, serve } from "@purser/emulator/node";
import type { GlobalOptions } from "../../arguments/global-options.ts";
import { nearest } from "../../arguments/nearest.ts";
import { type ExitCode, exitCode } from "../../errors/exit-code.ts";
import { UsageError } from "../../errors/usage-error.ts";
import type { Io } from "../../io.ts";
import { createPalette } from "../../output/palette.ts";
import type { EmulatorOptions } from "../emulator.ts";
import { announcement, type EmulatorDocument } from "./announcement.ts";

/** What the names of faults that break the contract begin with. */
const faultClasses = ["status", "content-type", "header", "body", "semantics"];

/** The same secrets at every start: whoever pastes them into a test can start again. */
const seed = 1;

/** Serves an emulator on loopback until the signal, then returns the exit code for an interruption. */
export async function runEmulator(
  options: EmulatorOptions & GlobalOptions,
  io: Io,
): Promise<ExitCode> {
  const faults = options.fault ?? [];
  const emulator = create(options.data, faults);
  const server = await listen(emulator, options.port);
  try {
    const document: EmulatorDocument = {
      url: server.url,
      organizations: [...emulator.organizations],
      credentials: [...emulator.credentials],
    };
    const palette = createPalette(io.stdout, io.env, options.color);
    const lines = options.json
      ? [JSON.stringify(document)]
      : announcement(document, {
          data: options.data,
          faults,
          palette,
          command: typedCommand(io.env),
        });
    io.stdout.write(`${lines.join("\n")}\n`);
    await aborted(io.signal);
  } finally {
    await server.close();
  }
  return exitCode.interrupted;
}

type Emulator = ReturnType<typeof createEmulator>;

function create(dataName: string, faults: string[]): Emulator {
  try {
    // The emulator knows its names better than a list of them here would.
    const data = dataName as DataName;
    return createEmulator({ data, faults, random: seededRandom(seed) });
  } catch (error) {
    if (error instanceof UnknownDataError) {
      throw new UsageError(
        `There is no data "${dataName}" for the emulator.`,
        `There is ${enumerate(error.knownNames)}.`,
        { cause: error },
      );
    }
    if (!(error instanceof UnknownFaultError)) throw error;
    throw new UsageError(
      `There is no fault "${error.fault}" for the emulator.`,
      knownFaults(error.fault),
      { cause: error },
    );
  }
}

/** Tells which faults there are like the one that was asked for: hundreds break the contract, so only of one class. */
function knownFaults(asked: string): string {
  const near = nearest(asked, faultNames);
  if (near !== undefined) return `Did you mean ${near}?`;
  const faultClass = faultClasses.find((each) => asked.startsWith(each));
  if (faultClass !== undefined) {
    return `There is ${enumerate(contractFaultNames.filter((name) => name.startsWith(`${faultClass}-`)))}.`;
  }
  const network = faultNames.filter((name) => !contractFaultNames.includes(name));
  return `There is ${enumerate(network)}; latency:200 gives a number, reset-after@3-5 says which requests. ${contractFaultNames.length} more break the contract; --fault ${faultClasses[0]} names those of the status, and so do ${enumerate(faultClasses.slice(1))}.`;
}

async function listen(emulator: Emulator, port: number): ReturnType<typeof serve> {
  try {
    return await serve(emulator, { port });
  } catch (error) {
    if (error instanceof PortInUseError) {
      throw new UsageError(
        `Port ${port} on 127.0.0.1 is in use.`,
        "Choose another with --port, or --port 0 for any free one.",
      );
    }
    if (error instanceof Error && "code" in error && error.code === "EACCES") {
      throw new UsageError(
        `Port ${port} on 127.0.0.1 may not be used by this user.`,
        "Choose one above 1023 with --port.",
        { cause: error },
      );
    }
    throw error;
  }
}

function enumerate(names: readonly string[]): string {
  return names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}

/** In this repository `purser` is a script of pnpm, which says so to what it runs. */
function typedCommand(env: Io["env"]): string {
  return env["npm_lifecycle_event"] === "purser" ? "pnpm --silent purser" : "purser";
}

function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener("abort", () => resolve(), { once: true });
  });
}
