import {
  connect,
  detect,
  InvalidRequestError,
  type Auth,
  type Client,
  type ClientOptions,
} from "@purser/core";
import { createFileTokenStore, createProxyFetch } from "@purser/core/node";
import { createRequestCounter } from "@purser/inventory";
import type { GlobalOptions } from "../arguments/global-options.ts";
import { parseBaseUrl } from "../arguments/parse-base-url.ts";
import { parseOrganizationId } from "../arguments/parse-organization-id.ts";
import { toFailure } from "../errors/client-failure.ts";
import type { Failure } from "../errors/failure.ts";
import { UsageError } from "../errors/usage-error.ts";
import type { Io } from "../io.ts";
import { credentialFacts, type Connection, type Endpoint } from "./connection.ts";
import type { ConnectionMeans } from "./connection-means.ts";
import { variablesByPart } from "./credential.ts";
import { stoppableClock } from "./stoppable-clock.ts";

/**
 * Returns a connection to a live service. Where `--platform` does not say which, the service is asked: one request for a
 * credential of Atlas, two for one of Cloud Manager.
 */
export async function liveConnection(
  auth: Auth,
  options: GlobalOptions,
  io: Io,
  { onEvent, signal, findPlatform = (given) => detect({ ...given, signal }) }: ConnectionMeans,
): Promise<Connection> {
  const orgIds = options.org ?? orgIdsFrom(io.env);
  const baseUrl = options.baseUrl ?? baseUrlFrom(io.env);
  try {
    const clock = stoppableClock(io.clock, signal);
    const requests = createRequestCounter(onEvent);
    const clientOptions: ClientOptions = {
      auth,
      fetch: io.fetch ?? createProxyFetch(io.env),
      clock,
      onEvent: requests.onEvent,
      timeout: options.timeout,
      concurrency: options.concurrency,
      // Commands in a loop share a token: a service account may have 100 of them, and they end by themselves.
      tokenStore: createFileTokenStore({
        env: io.env,
        clock,
        onWarning: (message) => warn(message, options, io),
      }),
      ...(baseUrl === undefined ? {} : { baseUrl }),
    };
    const client = await open(clientOptions, options.platform, findPlatform);
    const { auth: _, tokenStore: __, ...others } = clientOptions;
    return {
      client,
      orgIds,
      ...credentialFacts(auth),
      clock: io.clock,
      endpoint: endpointOf(client, options.platform, others),
      requestCount: requests.count,
    };
  } catch (error) {
    throw badVariable(error) ?? toFailure(error, "Finding out the platform of the credentials");
  }
}

function endpointOf(
  { platform }: Client,
  named: GlobalOptions["platform"],
  options: Omit<ClientOptions, "auth" | "tokenStore">,
): Endpoint {
  if (named === "gov") return { ...options, platform: "atlas", cloud: "government" };
  return { ...options, platform };
}

/** The client names the part of the credential that cannot be sent; a person knows its variable. */
function badVariable(error: unknown): Failure | undefined {
  if (!(error instanceof InvalidRequestError)) return undefined;
  for (const { path, message } of error.faults) {
    const variable = variablesByPart[path];
    if (variable === undefined) continue;
    return new UsageError(`${variable} ${message}.`, "Set it exactly as the platform showed it.");
  }
  return undefined;
}

async function open(
  options: ClientOptions,
  platform: GlobalOptions["platform"],
  findPlatform: (options: ClientOptions) => Promise<Client>,
): Promise<Client> {
  if (platform === undefined) return findPlatform(options);
  if (platform === "gov") return connect({ ...options, platform: "atlas", cloud: "government" });
  return connect({ ...options, platform });
}

function warn(message: string, options: GlobalOptions, io: Io): void {
  // With --json, stderr is for documents only.
  if (options.quiet || options.json || options.ndjson) return;
  io.stderr.write(`${message}\n`);
}

function baseUrlFrom(env: Io["env"]): string | undefined {
  const text = env["MONGODB_ATLAS_BASE_URL"] ?? "";
  return text === "" ? undefined : parseBaseUrl(text, "MONGODB_ATLAS_BASE_URL");
}

function orgIdsFrom(env: Io["env"]): string[] {
  const text = env["MONGODB_ATLAS_ORG_ID"] ?? "";
  return text === "" ? [] : [parseOrganizationId(text, "MONGODB_ATLAS_ORG_ID")];
}
