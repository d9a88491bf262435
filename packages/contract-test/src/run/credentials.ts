import type { Identities } from "../exchange/exchanger.ts";

/** A client ID and one of its secrets, in clear. */
export type ClientPair = { clientId: string; clientSecret: string };

/** Returns a caller's client ID and secret, for the token endpoint; undefined where it calls with something else. */
export function clientOf(identity: Identities["reader"]): ClientPair | undefined {
  if (identity?.kind !== "service-account") return undefined;
  return { clientId: identity.clientId, clientSecret: plain(identity.clientSecret) };
}

/** Returns the API key in clear, for those who sign with it themselves; undefined where none is given. */
export function apiKeyOf(
  identities: Identities,
): { publicKey: string; privateKey: string } | undefined {
  const key = identities["api-key"];
  if (key?.kind !== "api-key") return undefined;
  return { publicKey: key.publicKey, privateKey: plain(key.privateKey) };
}

function plain(secret: string | { expose(): string }): string {
  return typeof secret === "string" ? secret : secret.expose();
}
