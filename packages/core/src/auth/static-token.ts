import type { Secret } from "../secret.ts";
import type { Authenticator } from "./authenticator.ts";

/** Shows a token that the caller brought: it cannot be renewed, and it is not ours to revoke. */
export function createStaticToken(accessToken: Secret): Authenticator {
  return {
    prove: () => ({ header: `Bearer ${accessToken.expose()}`, generation: 1 }),
    review: () => undefined,
    lost: () => undefined,
    revoke: () => Promise.resolve(),
  };
}
