import type { Identifiers } from "../identifiers.ts";
import type { Limits } from "../limits.ts";
import type { Account, AccountSecret, Instant } from "../state/records.ts";
import type { Token, World } from "../state/world.ts";
import { parseBasic } from "./basic.ts";

export type OAuthRequest = {
  authorization: string | null;
  contentType: string | null;
  body: string;
  now: Instant;
};

/** An answer of an OAuth endpoint: `{ error, error_description }` where it refuses (RFC 6749, section 5.2). */
export type OAuthAnswer = { status: number; body?: unknown; headers: Record<string, string> };

type Minting = { world: World; identifiers: Identifiers; limits: Limits };

/** RFC 6749, section 5.1: an answer that holds a token must not be stored. */
const noStore = { "Cache-Control": "no-store", Pragma: "no-cache" };

/** `POST /api/oauth/token`: mints a bearer token for a client ID and one of its live secrets. */
export function createAccessToken(minting: Minting, request: OAuthRequest): OAuthAnswer {
  const { world, identifiers, limits } = minting;
  const { now } = request;
  const client = authenticateClient(world, request);
  if ("status" in client) return client;
  const form = parseForm(request);
  if (!form) return refuse(400, "invalid_request", "The body must be form-encoded.");
  const grant = form.get("grant_type");
  if (grant === null) return refuse(400, "invalid_request", "The parameter grant_type is missing.");
  if (grant !== "client_credentials") {
    return refuse(400, "unsupported_grant_type", "Only client_credentials is supported.");
  }
  const { account, secret } = client;
  if (activeTokens(world, account, now) >= limits.activeTokensPerAccount) {
    // Source of the text: MongoDB MCP server documentation, rate limits.
    return refuse(
      403,
      "access_denied",
      "Access Token limit reached. Please use the existing Access Tokens or create a new Service Account.",
    );
  }
  const token: Token = {
    value: tokenValue(identifiers),
    clientId: account.clientId,
    secretId: secret.id,
    issuedAt: now,
    expiresAt: now + limits.tokenLifetimeSeconds * 1000,
  };
  world.tokens.set(token.value, token);
  secret.lastUsedAt = now;
  const body = {
    access_token: token.value,
    expires_in: limits.tokenLifetimeSeconds,
    token_type: "Bearer",
  };
  return { status: 200, body, headers: noStore };
}

/** `POST /api/oauth/revoke`: ends a token of the calling client; an unknown one answers 200 too (RFC 7009). */
export function revokeAccessToken(minting: Minting, request: OAuthRequest): OAuthAnswer {
  const client = authenticateClient(minting.world, request);
  if ("status" in client) return client;
  const value = parseForm(request)?.get("token");
  if (!value) return refuse(400, "invalid_request", "The parameter token is missing.");
  const token = minting.world.tokens.get(value);
  if (token?.clientId === client.account.clientId) minting.world.tokens.delete(value);
  return { status: 200, headers: noStore };
}

function authenticateClient(
  world: World,
  { authorization, now }: OAuthRequest,
): { account: Account; secret: AccountSecret } | OAuthAnswer {
  const pair = parseBasic(authorization);
  const account = pair ? world.accounts.get(pair.user) : undefined;
  const secret = account?.secrets.find(
    ({ value, expiresAt }) => value === pair?.password && expiresAt > now,
  );
  if (account && secret) return { account, secret };
  return refuse(401, "invalid_client", "Invalid credentials provided.", {
    "WWW-Authenticate": 'Basic realm="MMS Public API"',
  });
}

/** Counts an account's tokens that still work; forgets those that have expired. */
function activeTokens(world: World, account: Account, now: Instant): number {
  let count = 0;
  for (const [value, token] of world.tokens) {
    if (token.clientId !== account.clientId) continue;
    if (token.expiresAt <= now) world.tokens.delete(value);
    else count++;
  }
  return count;
}

function parseForm({ contentType, body }: OAuthRequest): URLSearchParams | null {
  const isForm = /^application\/x-www-form-urlencoded\b/i.test(contentType ?? "");
  return isForm ? new URLSearchParams(body) : null;
}

/** Three base64url parts, as the documented sample has; opaque, nothing is signed. */
function tokenValue(identifiers: Identifiers): string {
  const header = btoa(JSON.stringify({ alg: "ES512", typ: "JWT" })).replaceAll("=", "");
  return [header, identifiers.text(64), identifiers.text(88)].join(".");
}

function refuse(
  status: number,
  error: string,
  description: string,
  headers: Record<string, string> = {},
): OAuthAnswer {
  const body = { error, error_description: description };
  return { status, body, headers: { ...noStore, ...headers } };
}
