import type { Secret } from "../secret.ts";

/** An access token as it is kept. Times are milliseconds since the epoch, by the clock of whoever minted it. */
export type StoredToken = {
  accessToken: Secret;
  /** When it stops working: `mintedAt` plus the lifetime the service named. */
  expiresAt: number;
  mintedAt: number;
};

/**
 * Whose token it is. A token dies with the secret it was minted with, so the secret is a part of the key: after a
 * rotation nobody is handed a token of the old one. A store that writes anything down writes a hash of the three.
 */
export type TokenKey = {
  /** Host of the token endpoint, with its port where it is not the usual one: `cloud.mongodb.com`. */
  host: string;
  clientId: string;
  clientSecret: Secret;
};

/**
 * Where access tokens are kept, so that everybody who shares the store shares the token: the platform allows a service
 * account 100 active ones (MongoDB limits and thresholds, Atlas service accounts).
 */
export type TokenStore = {
  /** Returns what is kept, expired or not; undefined where there is nothing, or nothing that can be read. */
  read(key: TokenKey): Promise<StoredToken | undefined>;
  /**
   * Runs `mint` while nobody else who shares the store runs one for this key, keeps what it resolves with, and resolves
   * with the same. `mint` is handed what is kept at that moment, which may be newer than what was last read, and may
   * resolve with it unchanged. Rejects with whatever `mint` rejects with, and keeps what was there.
   */
  update(
    key: TokenKey,
    mint: (current: StoredToken | undefined) => Promise<StoredToken>,
  ): Promise<StoredToken>;
  /** Forgets the token; nothing happens where there is none. Does not revoke it. */
  remove(key: TokenKey): Promise<void>;
};
