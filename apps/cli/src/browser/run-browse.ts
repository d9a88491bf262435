import type { InventoryRecord } from "@purser/inventory";
import { whyNoBrowser } from "@purser/tui/guard";
import type { GlobalOptions } from "../arguments/global-options.ts";
import { loadPolicy } from "../audit/load-policy.ts";
import { loadPrevious } from "../audit/load-previous.ts";
import { openConnections } from "../connections/connections.ts";
import { exitCode, type ExitCode } from "../errors/exit-code.ts";
import { Failure } from "../errors/failure.ts";
import { InternalError } from "../errors/internal-error.ts";
import { InterruptedError } from "../errors/interrupted-error.ts";
import { NoBrowserError } from "../errors/no-browser-error.ts";
import { UsageError } from "../errors/usage-error.ts";
import { readSnapshots } from "../inventory/read-snapshots.ts";
import type { Io } from "../io.ts";
import { browserConnection } from "./browser-connection.ts";
import type { BrowseOptions } from "./browse-options.ts";
import { equivalentCommand } from "./equivalent-command.ts";
import { openEventLog, type EventLog } from "./event-log.ts";
import { beginReading } from "./begin-reading.ts";
import { holdOutput } from "./held-output.ts";
import { showBrowser } from "./show-browser.ts";

type Options = GlobalOptions & BrowseOptions;

/** Opens the browser, and returns the exit code when it has been left. Whatever is wrong is said before anything is drawn. */
export async function runBrowse(
  options: Options,
  io: Io,
  snapshots: readonly string[],
): Promise<ExitCode> {
  checkTerminal(options, io, snapshots);
  checkSnapshots(options, snapshots);
  const log = openEventLog(options.log);
  try {
    return await browse(options, io, snapshots, log);
  } catch (error) {
    if (error instanceof Failure) throw error;
    log.note(error instanceof Error ? (error.stack ?? error.message) : String(error));
    throw new InternalError(error, "Run it again with --log FILE and report what is in the file.");
  } finally {
    log.close();
  }
}

async function browse(
  options: Options,
  io: Io,
  snapshots: readonly string[],
  log: EventLog,
): Promise<ExitCode> {
  const stop = new AbortController();
  const interrupt = (): void => stop.abort(io.signal.reason);
  io.signal.addEventListener("abort", interrupt);
  const stderr = holdOutput(io.stderr);
  try {
    const now = options.now ?? io.clock.now();
    const isDemo = options.demo === true && snapshots.length === 0;
    const policy = await loadPolicy(options, now);
    const records = await recordsOf(snapshots);
    const opened =
      records === undefined
        ? await openConnections(
            options,
            { ...io, stderr },
            {
              now,
              onEvent: log.event,
              signal: stop.signal,
            },
          )
        : [];
    // What a file says is wrong with it is said now; what is computed can wait until there is something to see.
    const load = once(() => loadPrevious(options, io, { now, isDemo }));
    if (options.previous !== undefined) await load();
    if (io.signal.aborted) throw new InterruptedError("Opening the browser");
    // From here on the browser hears of signals itself, and brings to an end what it has begun.
    io.signal.removeEventListener("abort", interrupt);
    io.keepGoing?.();
    const end = await showBrowser(options, io, {
      connections: opened.map((connection) => browserConnection(connection, options, io)),
      policy,
      previous: load,
      clock: opened[0]?.clock ?? io.clock,
      ...(records === undefined ? {} : { records }),
    });
    return end.by === "person" ? exitCode.done : exitCode.interrupted;
  } finally {
    io.signal.removeEventListener("abort", interrupt);
    stop.abort();
    stderr.release();
  }
}

function once<Result>(load: () => Promise<Result>): () => Promise<Result> {
  let loading: Promise<Result> | undefined;
  return () => (loading ??= load());
}

function checkTerminal(options: Options, io: Io, snapshots: readonly string[]): void {
  if (options.accessible) return;
  const why = whyNoBrowser({
    isStdinTerminal: io.stdin?.isTerminal === true,
    isStdoutTerminal: io.stdout.isTerminal,
    env: io.env,
  });
  if (why === undefined) return;
  throw new NoBrowserError(
    why,
    `Use ${equivalentCommand(options, snapshots)}, or --accessible for the same as lines of text; purser --help names every command.`,
  );
}

function checkSnapshots(options: Options, snapshots: readonly string[]): void {
  if (!options.write || snapshots.length === 0) return;
  throw new UsageError(
    "--write and a snapshot exclude each other: it is read.",
    "Leave one of them out.",
  );
}

/** What is wrong with the first line of a snapshot is said before anything is drawn. */
async function recordsOf(
  snapshots: readonly string[],
): Promise<AsyncIterable<InventoryRecord> | undefined> {
  return snapshots.length === 0 ? undefined : beginReading(readSnapshots(snapshots));
}
