import { Secret } from "../secret.ts";

/** A token as it was granted; its lifetime is in milliseconds. */
export type Grant = { accessToken: Secret; lifetime: number };

/**
 * Reads the answer of a token endpoint (RFC 6749, section 5.1); undefined where it is none, or where its token is no
 * bearer token or could not stand in a header (RFC 6750, section 2.1).
 */
export function readGrant(text: string): Grant | undefined {
  const body = parseObject(text);
  const { access_token: value, expires_in: seconds, token_type: type } = body;
  if (typeof value !== "string" || !/^[\w~+/.-]+=*$/.test(value)) return undefined;
  if (typeof type !== "string" || type.toLowerCase() !== "bearer") return undefined;
  if (typeof seconds !== "number" || !(seconds > 0)) return undefined;
  return { accessToken: new Secret(value), lifetime: seconds * 1000 };
}

type GrantBody = { access_token?: unknown; expires_in?: unknown; token_type?: unknown };

function parseObject(text: string): GrantBody {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}
