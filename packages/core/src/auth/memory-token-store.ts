import type { StoredToken, TokenKey, TokenStore } from "./token-store.ts";

/** Keeps tokens in this process's memory; clients that are given the same store share their tokens. */
export function createMemoryTokenStore(): TokenStore {
  const tokens = new Map<string, StoredToken>();
  const turns = new Map<string, Promise<unknown>>();

  return {
    read: (key) => Promise.resolve(tokens.get(nameOf(key))),
    update(key, mint) {
      const name = nameOf(key);
      const run = async () => {
        const token = await mint(tokens.get(name));
        tokens.set(name, token);
        return token;
      };
      const turn = (turns.get(name) ?? Promise.resolve()).then(run, run);
      turns.set(name, turn);
      return turn;
    },
    remove(key) {
      tokens.delete(nameOf(key));
      return Promise.resolve();
    },
  };
}

/** Memory holds the secret anyway; a store that writes to disk must hash here. */
function nameOf({ host, clientId, clientSecret }: TokenKey): string {
  return JSON.stringify([host, clientId, clientSecret.expose()]);
}
