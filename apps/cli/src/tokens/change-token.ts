import {
  isPurserError,
  obtainAccessToken,
  revokeAccessToken,
  type AccessToken,
} from "@purser/core";
import type { SecretSink } from "@purser/lifecycle";
import type { Connection } from "../connections/connection.ts";
import { toFailure } from "../errors/client-failure.ts";
import { InterruptedError } from "../errors/interrupted-error.ts";
import type { TokenOutcome } from "./token-report.ts";

type Of = Pick<TokenOutcome, "clientId" | "profile">;

/**
 * Gets the access token of a connection: the one that an earlier command kept, or a new one. Throws a failure where a sink
 * does not take it; the token is kept all the same.
 */
export async function mintToken(
  { client, orgIds: [orgId = ""] }: Connection,
  of: Of,
  { signal, sink }: { signal: AbortSignal; sink?: SecretSink | undefined },
): Promise<TokenOutcome> {
  let token: AccessToken | undefined;
  try {
    token = await obtainAccessToken(client, { signal });
  } catch (error) {
    const attempt = isPurserError(error, "canceled")
      ? `Getting the access token of service account ${of.clientId}`
      : // The failure says before it that a token was to be got.
        `Service account ${of.clientId}`;
    return { ...of, state: "failed", failure: toFailure(error, attempt) };
  }
  if (token === undefined) throw new TypeError("A service account has access tokens.");
  const expiresAt = toSeconds(token.expiresAt);
  // What a sink is told of a secret: a token has no ID.
  const note = { orgId, clientId: of.clientId, secretId: "", expiresAt };
  await sink?.deliver(token.accessToken, note).catch(async (error: unknown) => {
    const { toSinkFailure } = await import("../lifecycle/sink-failure.ts");
    throw toSinkFailure(error, true) ?? error;
  });
  return { ...of, state: token.action === "minted" ? "minted" : "kept", expiresAt };
}

/** Ends the access token that earlier commands kept. */
export async function revokeToken(
  { client }: Connection,
  of: Of,
  { signal }: { signal: AbortSignal },
): Promise<TokenOutcome> {
  try {
    return { ...of, state: (await revokeAccessToken(client, { signal })) ? "revoked" : "none" };
  } catch (error) {
    const attempt = `Revoking the access token of service account ${of.clientId}`;
    const failure = isPurserError(error, "canceled")
      ? new InterruptedError(attempt, "Whether it was revoked is not known; run the command again.")
      : toFailure(error, attempt);
    return { ...of, state: "failed", failure };
  }
}

function toSeconds(instant: string): string {
  return instant.replace(/\.\d{3}Z$/, "Z");
}
