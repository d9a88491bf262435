import type { Keychain } from "./keychain.ts";

/** What is used of @napi-rs/keyring 2.x; named here so that our types do not need an optional package. */
export type KeyringLibrary = {
  AsyncEntry: {
    new (service: string, account: string, options?: KeyringOptions): KeyringEntry;
    withTarget(target: string, service: string, account: string): KeyringEntry;
  };
};

type KeyringOptions = { linux?: { store?: "secret-service" | "keyutils" } };

type KeyringEntry = {
  getPassword(): Promise<string | null>;
  setPassword(value: string): Promise<void>;
  getSecret(): Promise<ArrayLike<number> | null>;
  setSecret(value: Uint8Array): Promise<void>;
  deleteCredential(): Promise<boolean>;
};

/**
 * Returns a keychain over the library that reads and writes entries as zalando/go-keyring does, and so as the Atlas CLI
 * does (github.com/zalando/go-keyring, keyring_{darwin,unix,windows}.go):
 * on Windows the credential is called `service:account` and holds UTF-8, where the library's own default is another name
 * and UTF-16; on macOS values may be encoded behind a prefix; on Linux they are in the Secret Service, never in the
 * kernel's key ring, which forgets them when the machine restarts.
 */
export function createGoKeyring(library: KeyringLibrary, platform: NodeJS.Platform): Keychain {
  if (platform === "win32") return createWindowsKeyring(library);
  const entry = (service: string, account: string) =>
    new library.AsyncEntry(service, account, { linux: { store: "secret-service" } });
  return {
    async get(service, account) {
      const value = await entry(service, account).getPassword();
      if (value === null) return undefined;
      return platform === "darwin" ? decoded(value) : value;
    },
    set: (service, account, value) => entry(service, account).setPassword(value),
    async delete(service, account) {
      await entry(service, account).deleteCredential();
    },
  };
}

function createWindowsKeyring({ AsyncEntry }: KeyringLibrary): Keychain {
  const entry = (service: string, account: string) =>
    AsyncEntry.withTarget(`${service}:${account}`, service, account);
  return {
    async get(service, account) {
      const value = await entry(service, account).getSecret();
      return value === null ? undefined : Buffer.from(Array.from(value)).toString("utf8");
    },
    set: (service, account, value) => entry(service, account).setSecret(Buffer.from(value, "utf8")),
    async delete(service, account) {
      await entry(service, account).deleteCredential();
    },
  };
}

/** `security` prints values of several lines as hexadecimal, which is why go-keyring encodes them itself. */
function decoded(value: string): string {
  const [, encoding, data = ""] = /^go-keyring-(encoded|base64):(.*)$/s.exec(value.trim()) ?? [];
  if (encoding === "encoded") return Buffer.from(data, "hex").toString("utf8");
  if (encoding === "base64") return Buffer.from(data, "base64").toString("utf8");
  return value;
}
