import type { Identities } from "../exchange/exchanger.ts";

/** Returns the owner's client ID and secret in clear, for the token endpoint; undefined where it calls with something else. */
export function ownerClientOf({
  owner,
}: Identities): { clientId: string; clientSecret: string } | undefined {
  if (owner.kind !== "service-account") return undefined;
  const { clientId, clientSecret } = owner;
  return {
    clientId,
    clientSecret: typeof clientSecret === "string" ? clientSecret : clientSecret.expose(),
  };
}
