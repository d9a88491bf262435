import type { Keychain } from "@purser/core/node";
import { Secret } from "@purser/core";
import { credentialName, type CredentialIdentity } from "./profile.ts";

/** Whose secret it is: a profile's, of the credential that it names. */
export type SecretKey = CredentialIdentity & { name: string };

/** One place for secrets. Its calls reject with core's KeychainUnavailableError, or with a ProfilesFileError. */
export type SecretStore = {
  get(key: SecretKey): Promise<Secret | undefined>;
  set(key: SecretKey, secret: Secret): Promise<void>;
  /** Nothing happens where there is none. */
  delete(key: SecretKey): Promise<void>;
};

/** Returns the name of the keychain's entries of a profile, which is told to people who have to look there. */
export function keychainService(name: string): string {
  return `purser_${name}`;
}

/** Returns a store in the keychain of the operating system. */
export function createKeychainStore(keychain: Keychain): SecretStore {
  return {
    async get(key) {
      const value = await keychain.get(keychainService(key.name), credentialName(key));
      return value === undefined ? undefined : new Secret(value);
    },
    set: (key, secret) =>
      keychain.set(keychainService(key.name), credentialName(key), secret.expose()),
    delete: (key) => keychain.delete(keychainService(key.name), credentialName(key)),
  };
}
