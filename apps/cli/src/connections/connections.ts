import type { GlobalOptions } from "../arguments/global-options.ts";
import type { Io } from "../io.ts";
import { printable } from "../output/printable.ts";
import type { ConnectionMeans } from "./connection-means.ts";
import type { Connection } from "./connection.ts";
import { refuseSeveralProfiles, theOneConnection } from "./the-one-connection.ts";

/** Returns the connections that the options, the environment or a profile give credentials for; the first of these counts. */
export async function openConnections(
  options: GlobalOptions,
  io: Io,
  means: ConnectionMeans,
): Promise<Connection[]> {
  if (options.demo) {
    const { demoConnections } = await import("../demo/demo-connections.ts");
    return demoConnections(options, means);
  }
  const { findCredentials } = await import("./find-credentials.ts");
  const { credentials, notes } = await findCredentials(options, io);
  // With --json, stderr is for documents only.
  if (!options.quiet && !options.json && !options.ndjson) {
    for (const note of notes) io.stderr.write(`${printable(note)}\n`);
  }
  const { liveConnection } = await import("./live-connection.ts");
  return Promise.all(credentials.map((given) => liveConnection(given, options, io, means)));
}

/** Returns the connection that a write goes through. Throws a UsageError, before anything is sent, where there would be several. */
export async function openTheOneConnection(
  options: GlobalOptions,
  io: Io,
  means: ConnectionMeans,
): Promise<Connection> {
  refuseSeveralProfiles(options);
  return theOneConnection(await openConnections(options, io, means), options);
}
