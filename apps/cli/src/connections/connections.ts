import type { Listener } from "@purser/core";
import type { GlobalOptions } from "../arguments/global-options.ts";
import type { Io } from "../io.ts";
import type { Connection } from "./connection.ts";

/** What every connection of a command is given. */
export type ConnectionMeans = {
  /** Milliseconds since the epoch, where the demo starts. */
  now: number;
  onEvent: Listener;
  /** Ends what is under way: interrupted, or nobody waits for it any more. */
  signal: AbortSignal;
};

/** Returns the connections that the options and the environment ask for. Options go before the environment. */
export async function openConnections(
  options: GlobalOptions,
  io: Io,
  means: ConnectionMeans,
): Promise<Connection[]> {
  if (options.demo) {
    const { demoConnections } = await import("../demo/demo-connections.ts");
    return demoConnections(options, means);
  }
  const { credentialFromEnvironment } = await import("./credential.ts");
  const auth = credentialFromEnvironment(io.env);
  const { liveConnection } = await import("./live-connection.ts");
  return [await liveConnection(auth, options, io, means)];
}
