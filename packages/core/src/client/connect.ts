import type { AtlasPaths, CloudManagerPaths, Platform } from "@purser/spec";
import { createLazyCreation } from "../creation/lazy-creation.ts";
import { createRaw, type RawClient } from "../raw/raw.ts";
import { createAtlasResources, type AtlasResources } from "../resources/atlas-resources.ts";
import {
  createCloudManagerResources,
  type CloudManagerResources,
} from "../resources/cloud-manager-resources.ts";
import type { ResourceContext } from "../resources/context.ts";
import { connectionOf } from "./connection-of.ts";
import { createConnection, hosts, type Connection } from "./connection.ts";
import type { AtlasOptions, CloudManagerOptions, ConnectOptions } from "./options.ts";
import { createPace, type Pace } from "./pace.ts";

type Common<P extends Platform, Paths extends object> = {
  readonly platform: P;
  /** The openapi-fetch client typed by the spec: `{ data, error, response }`, nothing thrown for a refusal. */
  readonly raw: RawClient<Paths>;
  /** What the client knows of the platform's rate limits. */
  readonly pace: Pace;
};

/** Everything about service accounts on Atlas, as one credential sees it. */
export type AtlasClient = Common<"atlas", AtlasPaths> & AtlasResources;

/** Everything about service accounts on Cloud Manager, as one credential sees it. */
export type CloudManagerClient = Common<"cloud-manager", CloudManagerPaths> & CloudManagerResources;

export type Client = AtlasClient | CloudManagerClient;

/**
 * Returns a client for one credential on one platform. Nothing is sent until it is used. Throws an `InvalidRequestError`
 * for a base URL that is neither HTTPS nor on this machine, and for a credential that cannot be sent.
 *
 * @example
 * import { connect } from "@purser/core";
 *
 * const atlas = connect({ platform: "atlas", auth: { kind: "service-account", clientId, clientSecret } });
 * for await (const account of atlas.organization(orgId).serviceAccounts.list()) {
 *   console.log(account.name, account.roles);
 * }
 */
export function connect(options: AtlasOptions): AtlasClient;
export function connect(options: CloudManagerOptions): CloudManagerClient;
export function connect(options: ConnectOptions): Client;
export function connect(options: ConnectOptions): Client {
  if (options.platform === "cloud-manager") {
    return openCloudManager(createConnection("cloud-manager", options));
  }
  const host = hosts[options.cloud ?? "commercial"];
  return openAtlas(createConnection("atlas", options, host));
}

export function openAtlas(connection: Connection): AtlasClient {
  const client: AtlasClient = {
    platform: "atlas",
    raw: rawOf<AtlasPaths>(connection),
    pace: createPace(connection),
    ...createAtlasResources(contextOf(connection)),
  };
  connectionOf.set(client, connection);
  return client;
}

export function openCloudManager(connection: Connection): CloudManagerClient {
  const client: CloudManagerClient = {
    platform: "cloud-manager",
    raw: rawOf<CloudManagerPaths>(connection),
    pace: createPace(connection),
    ...createCloudManagerResources(contextOf(connection)),
  };
  connectionOf.set(client, connection);
  return client;
}

function rawOf<Paths extends object>(connection: Connection): RawClient<Paths> {
  const { platform, baseUrl, send, random, redactor } = connection;
  return createRaw<Paths>({ platform, baseUrl, send, means: { random, redactor } });
}

function contextOf(connection: Connection): ResourceContext {
  const { perform, clock, random, emit, revokeToken } = connection;
  return { perform, creation: createLazyCreation({ perform, clock, random, emit }), revokeToken };
}
