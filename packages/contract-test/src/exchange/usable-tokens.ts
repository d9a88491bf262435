type Fetch = typeof globalThis.fetch;

/** Seconds. Source: Atlas API authentication, OAuth 2.0 client credentials. */
const documentedLifetime = 3600;

/**
 * Hands a client the token of an answer in the documented shape, whatever else is wrong with that answer: it is recorded as it
 * came, and judged, and the run goes on with the token.
 */
export function withUsableTokens(fetch: Fetch): Fetch {
  return async (input, init) => {
    const response = await fetch(input, init);
    const url = input instanceof Request ? input.url : String(input);
    if (!response.ok || !new URL(url).pathname.endsWith("/api/oauth/token")) return response;
    const token = usable(await response.clone().text());
    return token === undefined ? response : Response.json(token);
  };
}

function usable(text: string): object | undefined {
  const { access_token: value, expires_in: given } = parsed(text);
  if (typeof value !== "string") return undefined;
  const lifetime =
    Number.isInteger(given) && Number(given) > 0 ? Number(given) : documentedLifetime;
  // Counted in milliseconds, an hour would keep a dead token in use.
  return {
    access_token: value,
    token_type: "Bearer",
    expires_in: Math.min(lifetime, documentedLifetime),
  };
}

function parsed(text: string): { access_token?: unknown; expires_in?: unknown } {
  try {
    return (JSON.parse(text) as object | null) ?? {};
  } catch {
    return {};
  }
}
