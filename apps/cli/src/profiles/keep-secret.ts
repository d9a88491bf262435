import type { Secret } from "@purser/core";
import { KeychainUnavailableError } from "@purser/core/node";
import type { Failure } from "../errors/failure.ts";
import { UsageError } from "../errors/usage-error.ts";
import { forgetSecret } from "./forget-secret.ts";
import { keychainReason } from "./keychain-reason.ts";
import type { SecretPlace } from "./profile.ts";
import type { ProfileStore } from "./profile-store.ts";
import type { SecretKey } from "./secret-store.ts";

/** Where a secret went, and the way back. */
export type KeptSecret = {
  place: SecretPlace;
  /** What to warn of. */
  warning?: string;
  /** Puts back what was there before; returns what is left behind where that fails. */
  undo: () => Promise<Failure | undefined>;
};

/** Puts a secret where it is wanted: in the keychain, or where there is none and none was asked for, in the file. */
export async function keepSecret(
  key: SecretKey,
  secret: Secret,
  wanted: SecretPlace | undefined,
  store: ProfileStore,
): Promise<KeptSecret> {
  if (wanted === "file") return put("file", key, secret, store);
  try {
    return await put("keychain", key, secret, store);
  } catch (error) {
    if (!(error instanceof KeychainUnavailableError)) throw error;
    const reason = keychainReason(error);
    if (wanted === "keychain") {
      throw new UsageError(
        `The secret of profile ${key.name} cannot be put into the keychain: ${reason}.`,
        "Unlock the keychain, or add --store file.",
      );
    }
    const kept = await put("file", key, secret, store);
    const warning = `Warning: ${reason}. The secret is in ${store.secretsFile}, unencrypted, readable by this user alone.`;
    return { ...kept, warning };
  }
}

async function put(
  place: SecretPlace,
  key: SecretKey,
  secret: Secret,
  profiles: ProfileStore,
): Promise<KeptSecret> {
  const store = profiles.secrets[place];
  const earlier = await store.get(key);
  await store.set(key, secret);
  return { place, undo: () => forgetSecret(key, place, profiles, earlier) };
}
