import type { Secret } from "@purser/core";
import { Failure } from "../errors/failure.ts";
import { LeftBehindError } from "../errors/left-behind-error.ts";
import { keychainReason } from "./keychain-reason.ts";
import { credentialName, type SecretPlace } from "./profile.ts";
import type { ProfileStore } from "./profile-store.ts";
import { keychainService, type SecretKey } from "./secret-store.ts";

/** Deletes a secret, or puts an earlier one in its place; returns what is left behind where that fails. */
export async function forgetSecret(
  key: SecretKey,
  place: SecretPlace,
  { secrets, secretsFile }: Pick<ProfileStore, "secrets" | "secretsFile">,
  earlier?: Secret,
): Promise<LeftBehindError | undefined> {
  const store = secrets[place];
  try {
    await (earlier === undefined ? store.delete(key) : store.set(key, earlier));
    return undefined;
  } catch (error) {
    const where =
      place === "keychain"
        ? `the keychain, service ${keychainService(key.name)}, account ${credentialName(key)}`
        : secretsFile;
    const reason =
      error instanceof Failure ? error.message.replace(/\.$/, "") : keychainReason(error);
    return new LeftBehindError(
      `The secret of profile ${key.name} is still in ${where}: ${reason}.`,
      "Delete it there, or delete the secret itself on the platform.",
    );
  }
}
