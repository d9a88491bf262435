import { lazy } from "../lazy.ts";
import type { Authenticator } from "./authenticator.ts";

/** An authenticator that is loaded with the first call. */
export function createLazyAuthenticator(load: () => Promise<Authenticator>): Authenticator {
  let loaded: Authenticator | undefined;
  const get = lazy(async () => (loaded = await load()));

  return {
    prove: async (call) => (await get()).prove(call),
    review: async (...review) => (await get()).review(...review),
    lost: (proof) => loaded?.lost(proof),
    revoke: async () => loaded?.revoke(),
  };
}
