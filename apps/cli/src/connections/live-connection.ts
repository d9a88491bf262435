import {
  connect,
  detect,
  InvalidRequestError,
  type Client,
  type ClientOptions,
} from "@purser/core";
import { createFileTokenStore, createProxyFetch } from "@purser/core/node";
import { createRequestCounter } from "@purser/inventory";
import type { GlobalOptions } from "../arguments/global-options.ts";
import { toFailure } from "../errors/client-failure.ts";
import type { Failure } from "../errors/failure.ts";
import { UsageError } from "../errors/usage-error.ts";
import type { Io } from "../io.ts";
import { credentialFacts, type Connection, type Endpoint } from "./connection.ts";
import type { ConnectionMeans } from "./connection-means.ts";
import type { GivenCredential } from "./given-credential.ts";
import { createEventHub } from "./event-hub.ts";
import { stoppableClock } from "./stoppable-clock.ts";

/**
 * Returns a connection to a live service. Where nothing says which platform, the service is asked: one request for a
 * credential of Atlas, two for one of Cloud Manager.
 */
export async function liveConnection(
  given: GivenCredential,
  options: GlobalOptions,
  io: Io,
  { onEvent, signal, findPlatform = (at) => detect({ ...at, signal }) }: ConnectionMeans,
): Promise<Connection> {
  const { auth, platform, baseUrl, orgIds, profile, projectId } = given;
  try {
    const clock = stoppableClock(io.clock, signal);
    const hub = createEventHub(onEvent);
    const requests = createRequestCounter(hub.onEvent);
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
    const client = await open(clientOptions, platform, findPlatform);
    const { auth: _, tokenStore: __, ...others } = clientOptions;
    return {
      client,
      orgIds,
      ...credentialFacts(auth),
      clock: io.clock,
      endpoint: endpointOf(client, platform, others),
      events: hub.events,
      requestCount: requests.count,
      ...(profile === undefined ? {} : { profile }),
      ...(projectId === undefined ? {} : { projectId }),
    };
  } catch (error) {
    const whose = profile === undefined ? "the credentials" : `profile ${profile}`;
    throw badPart(error, given) ?? toFailure(error, `Finding out the platform of ${whose}`);
  }
}

function endpointOf(
  { platform }: Client,
  named: GivenCredential["platform"],
  options: Omit<ClientOptions, "auth" | "tokenStore">,
): Endpoint {
  if (named === "gov") return { ...options, platform: "atlas", cloud: "government" };
  return { ...options, platform };
}

/** The client names the part of the credential that cannot be sent; a person knows it by where it came from. */
function badPart(error: unknown, { partNames, profile }: GivenCredential): Failure | undefined {
  if (!(error instanceof InvalidRequestError)) return undefined;
  for (const { path, message } of error.faults) {
    const name = partNames[path];
    if (name === undefined) continue;
    const hint =
      profile === undefined ? "Set it" : `Make the profile again (purser profile add ${profile})`;
    return new UsageError(`${name} ${message}.`, `${hint} exactly as the platform showed it.`);
  }
  return undefined;
}

async function open(
  options: ClientOptions,
  platform: GivenCredential["platform"],
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
