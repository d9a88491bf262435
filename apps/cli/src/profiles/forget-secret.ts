import { Failure } from "../errors/failure.ts";
import { LeftBehindError } from "../errors/left-behind-error.ts";
import { keychainReason } from "./keychain-reason.ts";
import { credentialName, type Profile } from "./profile.ts";
import type { ProfileStore } from "./profile-store.ts";
import { keychainService } from "./secret-store.ts";

/** Deletes the secret of a profile; returns what was left behind where that failed. */
export async function forgetSecret(
  profile: Profile,
  { secrets, secretsFile }: ProfileStore,
): Promise<LeftBehindError | undefined> {
  try {
    await secrets[profile.secret].delete(profile);
    return undefined;
  } catch (error) {
    const place =
      profile.secret === "keychain"
        ? `the keychain, service ${keychainService(profile.name)}, account ${credentialName(profile)}`
        : secretsFile;
    const reason =
      error instanceof Failure ? error.message.replace(/\.$/, "") : keychainReason(error);
    return new LeftBehindError(
      `The secret of profile ${profile.name} is still in ${place}: ${reason}.`,
      "Delete it there, or delete the secret itself on the platform.",
    );
  }
}
