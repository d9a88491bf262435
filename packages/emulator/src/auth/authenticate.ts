import type { Platform } from "@purser/spec";
import type { Caller } from "../call.ts";
import { Refusal } from "../refusal.ts";
import type { Instant } from "../state/records.ts";
import type { World } from "../state/world.ts";
import type { Digest } from "./digest.ts";

export type Credentials = {
  platform: Platform;
  authorization: string | null;
  method: string;
  /** Path and query as sent: what a Digest answer signs. */
  target: string;
  now: Instant;
};

/**
 * Tells who is calling. Throws a 401 refusal with the Digest challenge for a call without credentials, and with
 * `error="invalid_token"` for a bearer token that nobody issued, that has expired, or whose minting secret is gone.
 */
export function authenticate(world: World, digest: Digest, credentials: Credentials): Caller {
  const { authorization, platform, method, target, now } = credentials;
  if (authorization !== null && /^Bearer /i.test(authorization)) {
    return bearerCaller(world, authorization.slice(7).trim(), now);
  }
  if (authorization !== null && /^Digest /i.test(authorization)) {
    const verdict = digest.verify(authorization, method, target, world.apiKeys, now);
    if (verdict.kind === "ok") {
      return { kind: "api-key", orgId: verdict.key.orgId, key: verdict.key };
    }
    throw challenge(digest.challenge(platform, now, verdict.stale));
  }
  throw challenge(digest.challenge(platform, now, false));
}

function bearerCaller(world: World, value: string, now: Instant): Caller {
  const token = world.tokens.get(value);
  const account = token ? world.accounts.get(token.clientId) : undefined;
  const secret = account?.secrets.find(({ id }) => id === token?.secretId);
  if (!token || !account || !secret || token.expiresAt <= now || secret.expiresAt <= now) {
    if (token) world.tokens.delete(value);
    throw challenge(
      'Bearer realm="MMS Public API", error="invalid_token", error_description="The access token is unknown, expired or revoked."',
    );
  }
  return { kind: "service-account", orgId: account.orgId, account, token };
}

/** The errorCode of a call nobody can be recognised in is undocumented; NO_CURRENT_USER is the listed 401 that says so. */
function challenge(header: string): Refusal {
  return new Refusal(401, "NO_CURRENT_USER", "You are not authorized for this resource.", {
    headers: { "WWW-Authenticate": header },
  });
}
