import { createGoKeyring, type KeyringLibrary } from "./go-keyring.ts";
import { KeychainUnavailableError } from "./keychain-unavailable-error.ts";
import type { Keychain } from "./keychain.ts";

export type OsKeychainOptions = {
  platform?: NodeJS.Platform;
  /** Loads the native library. @default imports `@napi-rs/keyring`, an optional peer dependency */
  load?: () => Promise<KeyringLibrary>;
};

/**
 * Returns the keychain of the operating system: Keychain on macOS, Credential Manager on Windows, the Secret Service on
 * Linux. The native library is loaded at the first call. Calls reject with `KeychainUnavailableError` where the library
 * is not installed, or the machine (a container, a build agent) has no keychain.
 *
 * @example
 * ```ts
 * import { createOsKeychain } from "@purser/core/node";
 *
 * const secret = await createOsKeychain().get("atlascli_default", "client_secret");
 * ```
 */
export function createOsKeychain(options: OsKeychainOptions = {}): Keychain {
  const { platform = process.platform, load = loadLibrary } = options;
  let opened: Promise<Keychain> | undefined;
  const open = (attempt: string): Promise<Keychain> => {
    opened ??= load().then((library) => createGoKeyring(library, platform));
    return opened.catch((cause: unknown) => {
      opened = undefined;
      throw new KeychainUnavailableError(attempt, "library-missing", { cause });
    });
  };
  const ask = async <T>(attempt: string, question: (keychain: Keychain) => Promise<T>) => {
    const keychain = await open(attempt);
    try {
      return await question(keychain);
    } catch (cause) {
      throw new KeychainUnavailableError(attempt, "no-keychain", { cause });
    }
  };
  return {
    get: (service, account) =>
      ask(`read ${account} of ${service} from the keychain`, (keychain) =>
        keychain.get(service, account),
      ),
    set: (service, account, value) =>
      ask(`write ${account} of ${service} to the keychain`, (keychain) =>
        keychain.set(service, account, value),
      ),
    delete: (service, account) =>
      ask(`delete ${account} of ${service} from the keychain`, (keychain) =>
        keychain.delete(service, account),
      ),
  };
}

async function loadLibrary(): Promise<KeyringLibrary> {
  return await import("@napi-rs/keyring");
}
