import type { ClientEvent } from "@purser/core";
import type { GlobalOptions } from "../arguments/global-options.ts";
import type { Connection } from "../connections/connection.ts";
import type { ConnectionMeans } from "../connections/connection-means.ts";
import { openConnections } from "../connections/connections.ts";
import { printEvent } from "../connections/print-event.ts";
import type { Io } from "../io.ts";

/**
 * Opens the connections that the options ask for and returns what `read` learns over them. Whatever they still do when it is
 * done is ended, and not told any more. `more.findPlatform` is for commands to which the platform does not matter.
 */
export async function readOver<Result>(
  options: GlobalOptions,
  io: Io,
  read: (connections: readonly Connection[], signal: AbortSignal) => Promise<Result>,
  more: Pick<ConnectionMeans, "findPlatform"> = {},
): Promise<Result> {
  const now = options.now ?? io.clock.now();
  const format = options.json || options.ndjson ? "json" : "text";
  const over = new AbortController();
  const signal = AbortSignal.any([io.signal, over.signal]);
  const onEvent = (event: ClientEvent): void => {
    if (options.verbose && !over.signal.aborted) printEvent(event, io.stderr, format);
  };
  try {
    const means = { now, onEvent, signal, ...more };
    return await read(await openConnections(options, io, means), signal);
  } finally {
    over.abort();
  }
}
