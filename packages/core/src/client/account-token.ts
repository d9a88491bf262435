import type { Auth } from "../auth/auth.ts";
import { obtainToken as obtain, type Obtained } from "../auth/obtain-token.ts";
import { createPatience } from "../auth/patience.ts";
import { ageOf } from "../auth/token-age.ts";
import { createTokenEndpoint, type TokenEndpoint } from "../auth/token-endpoint.ts";
import type { TokenKey } from "../auth/token-store.ts";
import { buildCall } from "../fetch/build-call.ts";
import type { CallOptions } from "../fetch/call.ts";
import { withDeadline } from "../fetch/with-deadline.ts";
import { operationOf } from "../operations/operations.ts";
import { Secret } from "../secret.ts";
import type { AccessToken } from "./access-token.ts";
import type { ConnectionMeans } from "./connection-means.ts";

type ServiceAccount = Extract<Auth, { kind: "service-account" }>;

/** Returns a token that is neither spent nor due for its successor: from the store, or minted and kept there. */
export async function obtainToken(
  means: ConnectionMeans,
  auth: ServiceAccount,
  options: CallOptions,
): Promise<AccessToken> {
  const { clock, random, emit, redactor, tokenStore: store } = means;
  const { endpoint, key } = open(means, auth);
  const { token, action } = await within<Obtained>(means, "createAccessToken", options, () =>
    obtain(
      { endpoint, store, key, patience: createPatience(clock, random) },
      (kept) => ageOf(kept, clock.now()) === "fresh",
      ({ attempt, delay, error }) => {
        const operationId = "createAccessToken";
        emit({ kind: "retry", requestId: "", operationId, attempt, delay, reason: error.message });
      },
    ),
  );
  redactor.register(token.accessToken.expose());
  const expiresAt = new Date(token.expiresAt).toISOString();
  emit({ kind: "token", action, expiresAt });
  return { accessToken: token.accessToken, expiresAt, action };
}

/** Ends the token in the store, if one is there that still lives. */
export async function revokeToken(
  means: ConnectionMeans,
  auth: ServiceAccount,
  options: CallOptions,
): Promise<boolean> {
  const { clock, emit, tokenStore: store } = means;
  const { endpoint, key } = open(means, auth);
  return within(means, "revokeAccessToken", options, async () => {
    const kept = await store.read(key);
    if (kept === undefined) return false;
    const isOver = ageOf(kept, clock.now()) === "over";
    // The service first: a token that was forgotten and lives on could be ended by nobody.
    if (!isOver) await endpoint.revoke(kept.accessToken);
    const now = await store.read(key);
    if (now?.accessToken.expose() === kept.accessToken.expose()) await store.remove(key);
    if (!isOver) emit({ kind: "token", action: "revoked" });
    return !isOver;
  });
}

function open(
  means: ConnectionMeans,
  { clientId, clientSecret: given }: ServiceAccount,
): { endpoint: TokenEndpoint; key: TokenKey } {
  const clientSecret = Secret.of(given);
  means.redactor.register(clientSecret.expose());
  return {
    endpoint: createTokenEndpoint({ ...means, clientId, clientSecret }),
    key: { host: means.baseUrl.host, clientId, clientSecret },
  };
}

/** Does a piece of work within the deadline and the signal of its caller, as a call of the operation would be. */
async function within<Value>(
  { platform, baseUrl, clock, random, redactor, options: { deadline } }: ConnectionMeans,
  operationId: "createAccessToken" | "revokeAccessToken",
  options: CallOptions,
  work: () => Promise<Value>,
): Promise<Value> {
  const operation = operationOf(platform, operationId);
  const call = buildCall({ platform, operation, baseUrl, options }, { random, redactor });
  return withDeadline({ clock, deadline, redactor })(work)(call);
}
