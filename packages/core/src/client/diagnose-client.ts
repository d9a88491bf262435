import type { Finding } from "../diagnoses/finding.ts";
import type { DiagnoseOptions } from "../diagnoses/gather.ts";
import { connectionOf } from "./connection-of.ts";
import { createConnection } from "./connection.ts";
import type { Client } from "./connect.ts";

/**
 * Finds out what is wrong with a client's connection: one finding per cause, each ok, a problem with what to do next, or
 * unknown. Reads only, four requests at most beside minting a token. Throws nothing but the signal's reason.
 */
export async function diagnose(client: Client, options: DiagnoseOptions = {}): Promise<Finding[]> {
  const connection = connectionOf.get(client);
  if (!connection) throw new TypeError("diagnose was given something that connect did not return.");
  const { platform, baseUrl, fetch, clock, perform } = connection;
  const other = platform === "atlas" ? "cloud-manager" : "atlas";
  const elsewhere = createConnection(other, { ...connection.options, baseUrl });
  const { auth } = connection.options;
  const { diagnoseConnection } = await import("./diagnose.ts");
  return diagnoseConnection(
    { platform, auth, baseUrl, fetch, clock, perform, performElsewhere: elsewhere.perform },
    options,
  );
}
