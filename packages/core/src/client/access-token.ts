import type { CallOptions } from "../fetch/call.ts";
import type { Secret } from "../secret.ts";
import { connectionOf } from "./connection-of.ts";
import type { Connection } from "./connection.ts";
import type { Client } from "./connect.ts";

/** An access token, for whoever calls the API by other means. */
export type AccessToken = {
  /** Prints as its mask; `expose()` is the token itself. */
  accessToken: Secret;
  /** When it stops working, by our clock: ISO 8601. */
  expiresAt: string;
  /** Whether it was minted now, or had been kept in the client's token store. */
  action: "minted" | "reused";
};

/**
 * Returns an access token of a client's service account that is good for more than five minutes: the one in its token store, or a
 * new one that is kept there. Undefined for a client that signs with anything else. Throws what the token endpoint's refusals are:
 * `CredentialsRejectedError`, `TokenLimitError`, `RateLimitedError`, `ServiceError`, `ConnectionError`.
 *
 * @example
 * import { connect, obtainAccessToken } from "@purser/core";
 *
 * const token = await obtainAccessToken(connect({ platform: "atlas", auth }));
 */
export async function obtainAccessToken(
  client: Client,
  options: Pick<CallOptions, "signal" | "deadline"> = {},
): Promise<AccessToken | undefined> {
  const connection = toConnection(client, "obtainAccessToken");
  const { auth } = connection.options;
  if (auth.kind !== "service-account") return undefined;
  const { obtainToken } = await import("./account-token.ts");
  return obtainToken(connection, auth, options);
}

/**
 * Ends the access token in a client's token store at the service, and forgets it. Returns whether there was one that had not
 * expired. Nothing is minted for it. Where the service does not answer, the token stays where it is: call again.
 */
export async function revokeAccessToken(
  client: Client,
  options: Pick<CallOptions, "signal" | "deadline"> = {},
): Promise<boolean> {
  const connection = toConnection(client, "revokeAccessToken");
  const { auth } = connection.options;
  if (auth.kind !== "service-account") return false;
  const { revokeToken } = await import("./account-token.ts");
  return revokeToken(connection, auth, options);
}

function toConnection(client: Client, name: string): Connection {
  const connection = connectionOf.get(client);
  if (connection) return connection;
  throw new TypeError(`${name} was given something that connect did not return.`);
}
