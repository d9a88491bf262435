import type { Patience, Setback } from "./patience.ts";
import type { TokenEndpoint } from "./token-endpoint.ts";
import type { StoredToken, TokenKey, TokenStore } from "./token-store.ts";

export type ObtainMeans = {
  endpoint: TokenEndpoint;
  store: TokenStore;
  key: TokenKey;
  patience: Patience;
};

export type Obtained = { token: StoredToken; action: "minted" | "reused" };

/**
 * Gets a token from the store, or mints one and keeps it there. `isWelcome` says whether one that somebody else put there
 * will do. The store's turn is given back during waits, so that others are not kept from a token that is there.
 */
export async function obtainToken(
  { endpoint, store, key, patience }: ObtainMeans,
  isWelcome: (token: StoredToken) => boolean,
  onSetback: (setback: Setback) => void,
): Promise<Obtained> {
  const kept = await store.read(key);
  if (kept && isWelcome(kept)) return { token: kept, action: "reused" };
  return patience(async (attempt) => {
    let action: Obtained["action"] = "reused";
    const token = await store.update(key, (current) => {
      if (current && isWelcome(current)) return Promise.resolve(current);
      action = "minted";
      return endpoint.mint(attempt);
    });
    return { token, action };
  }, onSetback);
}
