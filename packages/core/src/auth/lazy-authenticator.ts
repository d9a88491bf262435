import type { Authenticator } from "./authenticator.ts";

/** An authenticator that is loaded with the first call; a load that failed is tried again with the next. */
export function createLazyAuthenticator(load: () => Promise<Authenticator>): Authenticator {
  let loading: Promise<Authenticator> | undefined;
  let loaded: Authenticator | undefined;
  const get = async () => {
    loading ??= load();
    try {
      return (loaded = await loading);
    } catch (error) {
      loading = undefined;
      throw error;
    }
  };

  return {
    prove: async (call) => (loaded ?? (await get())).prove(call),
    review: async (...review) => (loaded ?? (await get())).review(...review),
    lost: (proof) => loaded?.lost(proof),
    revoke: async () => loaded?.revoke(),
  };
}
