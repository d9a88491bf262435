import { createHash } from "node:crypto";
import type { StoredToken, TokenKey } from "../../auth/token-store.ts";
import { Secret } from "../../secret.ts";

/** Version of the text below; a file of another version is read as none. */
const version = 1;

/**
 * Returns the name under which a token is kept: SHA-256, in hexadecimal, of host, client ID and secret. A secret of the
 * platform has too many random characters to be guessed from it, and a rotated one has another name.
 */
export function tokenName({ host, clientId, clientSecret }: TokenKey): string {
  const text = JSON.stringify([host, clientId, clientSecret.expose()]);
  return createHash("sha256").update(text).digest("hex");
}

/** Returns a token as it is written down. */
export function tokenToText({ accessToken, expiresAt, mintedAt }: StoredToken): string {
  return `${JSON.stringify({ version, accessToken: accessToken.expose(), expiresAt, mintedAt })}\n`;
}

/** Reads what `tokenToText` wrote; undefined for anything else. */
export function textToToken(text: string): StoredToken | undefined {
  const value = parsed(text);
  if (typeof value !== "object" || value === null) return undefined;
  const { version: found, accessToken, expiresAt, mintedAt } = value as Record<string, unknown>;
  if (found !== version || !isTime(expiresAt) || !isTime(mintedAt)) return undefined;
  // A token is sent in a header: one with other characters would break the call it is meant for (RFC 6750, b64token).
  if (typeof accessToken !== "string" || !/^[\w\-.~+/]+=*$/.test(accessToken)) return undefined;
  return { accessToken: new Secret(accessToken), expiresAt, mintedAt };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isTime(value: unknown): value is number {
  return typeof value === "number" && Number.isFinite(value) && value >= 0;
}
