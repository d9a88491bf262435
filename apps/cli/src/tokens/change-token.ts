import { isPurserError, obtainAccessToken, revokeAccessToken } from "@purser/core";
import type { Connection } from "../connections/connection.ts";
import { toFailure } from "../errors/client-failure.ts";
import { InterruptedError } from "../errors/interrupted-error.ts";
import type { TokenOutcome } from "./token-report.ts";

type Of = Pick<TokenOutcome, "clientId" | "profile">;

/** Gets the access token of a connection: the one that an earlier command kept, or a new one. */
export async function mintToken(
  { client }: Connection,
  of: Of,
  signal: AbortSignal,
): Promise<TokenOutcome> {
  try {
    const token = await obtainAccessToken(client, { signal });
    if (token === undefined) throw new TypeError("A service account has access tokens.");
    const state = token.action === "minted" ? "minted" : "kept";
    return { ...of, state, expiresAt: toSeconds(token.expiresAt) };
  } catch (error) {
    const attempt = isPurserError(error, "canceled")
      ? `Getting the access token of service account ${of.clientId}`
      : // The failure says before it that a token was to be got.
        `Service account ${of.clientId}`;
    return { ...of, state: "failed", failure: toFailure(error, attempt) };
  }
}

/** Ends the access token that earlier commands kept. */
export async function revokeToken(
  { client }: Connection,
  of: Of,
  signal: AbortSignal,
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
