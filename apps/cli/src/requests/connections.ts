import type { GlobalOptions } from "../arguments/global-options.ts";
import { parseBaseUrl } from "../arguments/parse-base-url.ts";
import { parseOrganizationId } from "../arguments/parse-organization-id.ts";
import type { Io } from "../io.ts";
import type { Connection } from "./connection.ts";
import { credentialFromEnvironment } from "./credential.ts";

/** Source: Atlas Admin API, servers; the government cloud is Atlas at its own host. */
const hosts = {
  atlas: "https://cloud.mongodb.com",
  "cloud-manager": "https://cloud.mongodb.com",
  gov: "https://cloud.mongodbgov.com",
} as const;

/**
 * Returns the connections that the options and the environment ask for. Options go before the environment.
 * `now`, in milliseconds since the epoch, is where the demo starts.
 */
export async function connectionsOf(
  options: GlobalOptions,
  io: Io,
  now: number,
): Promise<Connection[]> {
  if (options.demo) {
    const { demoConnections } = await import("../demo/demo-connections.ts");
    return demoConnections({
      now,
      isFixed: options.now !== undefined,
      platform: options.platform,
      orgIds: options.org ?? [],
    });
  }
  const credential = credentialFromEnvironment(io.env);
  const platform = options.platform ?? "atlas";
  return [
    {
      platform: platform === "gov" ? "atlas" : platform,
      baseUrl: options.baseUrl ?? baseUrlFrom(io.env) ?? hosts[platform],
      credential,
      fetch: (request) => io.fetch(request),
      orgIds: options.org ?? orgIdsFrom(io.env),
    },
  ];
}

function baseUrlFrom(env: Io["env"]): string | undefined {
  const text = env["MONGODB_ATLAS_BASE_URL"] ?? "";
  return text === "" ? undefined : parseBaseUrl(text, "MONGODB_ATLAS_BASE_URL");
}

function orgIdsFrom(env: Io["env"]): string[] {
  const text = env["MONGODB_ATLAS_ORG_ID"] ?? "";
  return text === "" ? [] : [parseOrganizationId(text, "MONGODB_ATLAS_ORG_ID")];
}
