import type { GlobalOptions } from "../arguments/global-options.ts";
import type { Io } from "../io.ts";
import type { ConnectionMeans } from "./connection-means.ts";
import type { Connection } from "./connection.ts";

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
