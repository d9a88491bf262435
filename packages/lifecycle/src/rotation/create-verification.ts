import {
  connect,
  CredentialsRejectedError,
  systemClock,
  type AtlasOptions,
  type Clock,
  type CloudManagerOptions,
  type StoredToken,
  type TokenStore,
} from "@purser/core";
import type { VerifySecret } from "./rotation-means.ts";

/** How a client is connected, but for its credential and its tokens. */
export type VerificationOptions =
  | Omit<AtlasOptions, "auth" | "tokenStore">
  | Omit<CloudManagerOptions, "auth" | "tokenStore">;

/** Milliseconds before each attempt: a secret that was just made may not be known everywhere at once. */
const patience: readonly number[] = [0, 1000, 3000];

/**
 * Returns what verifies a new secret by obtaining an access token with it, from the same service and by the same way as the
 * given client, and ends that token again. A secret whose token is taken but may not do anything is as good as any.
 */
export function createVerification(options: VerificationOptions): VerifySecret {
  const { clock = systemClock } = options;
  return async ({ clientId, clientSecret }, { signal } = {}) => {
    const auth = { kind: "service-account", clientId, clientSecret } as const;
    await withPatience(clock, signal, async () => {
      // Another client for each attempt: one that was refused does not ask again for a while.
      const { store, isMinted } = createWitness();
      const client = connect({ ...options, auth, tokenStore: store });
      try {
        await client.organizations.list({ pageSize: 1, ...(signal && { signal }) });
      } catch (error) {
        // What the account may do, or from where, is not the question; whether its secret is taken is.
        if (!isMinted() || error instanceof CredentialsRejectedError) throw error;
      }
      // The token ends by itself within the hour where this fails.
      await client.tokens.revoke({ deadline: 10_000 }).catch(() => undefined);
    });
  };
}

async function withPatience(
  clock: Clock,
  signal: AbortSignal | undefined,
  attempt: () => Promise<void>,
): Promise<void> {
  let rejection: unknown;
  for (const delay of patience) {
    if (delay > 0) await clock.sleep(delay, signal);
    try {
      await attempt();
      return;
    } catch (error) {
      if (!(error instanceof CredentialsRejectedError)) throw error;
      rejection = error;
    }
  }
  throw rejection;
}

/** Keeps one token in this process's memory, and tells whether there was one. */
function createWitness(): { store: TokenStore; isMinted: () => boolean } {
  let token: StoredToken | undefined;
  let isMinted = false;
  return {
    isMinted: () => isMinted,
    store: {
      read: () => Promise.resolve(token),
      async update(_, mint) {
        token = await mint(token);
        isMinted = true;
        return token;
      },
      remove() {
        token = undefined;
        return Promise.resolve();
      },
    },
  };
}
