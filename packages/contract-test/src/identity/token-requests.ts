import { textOf, type Exchange } from "../exchange/exchange.ts";
import type { CheckRequest } from "../exchange/exchanger.ts";
import type { ClientPair } from "../run/credentials.ts";

/** Returns whoever a client ID and a secret are, for the token endpoints (RFC 6749, section 2.3.1; not form-encoded). */
function basicOf({ clientId, clientSecret }: ClientPair): { authorization: string } {
  // A masked secret, where a faulty answer shows one, holds what `btoa` alone cannot take.
  const bytes = new TextEncoder().encode(`${clientId}:${clientSecret}`);
  return { authorization: `Basic ${btoa(String.fromCodePoint(...bytes))}` };
}

/** Returns whoever a token is. */
export function bearer(token: string): { authorization: string } {
  return { authorization: `Bearer ${token}` };
}

/** Returns the request for a token, as documented, or with another form. */
export function minting(
  pair: ClientPair,
  form: Readonly<Record<string, string>> = { grant_type: "client_credentials" },
): CheckRequest & { operationId: string } {
  return {
    operationId: "createAccessToken",
    as: basicOf(pair),
    body: new URLSearchParams(form).toString(),
  };
}

/** Returns the request that ends a token. */
export function revoking(pair: ClientPair, token: string): CheckRequest & { operationId: string } {
  return {
    operationId: "revokeAccessToken",
    as: basicOf(pair),
    body: new URLSearchParams({ token, token_type_hint: "access_token" }).toString(),
  };
}

/** Returns the token of an answer; undefined where it is refused or shows none. */
export function tokenIn({ answer }: Exchange): string | undefined {
  return answer.status < 300 ? textOf(answer.json, "access_token") : undefined;
}
