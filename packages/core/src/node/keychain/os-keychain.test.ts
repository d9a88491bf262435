import { inspect } from "node:util";
import { describe, expect, it } from "vitest";
import type { KeyringLibrary } from "./go-keyring.ts";
import { KeychainUnavailableError } from "./keychain-unavailable-error.ts";
import { createMemoryKeychain } from "./memory-keychain.ts";
import { createOsKeychain } from "./os-keychain.ts";

const service = "atlascli_default";
const account = "client_secret";

/** The native library with a map in place of a system's keychain; names entries as the library does. */
function createLibrary(kept: Map<string, Uint8Array>, fault?: Error) {
  let loads = 0;
  const stores: unknown[] = [];
  class AsyncEntry {
    readonly #name: string;
    constructor(service: string, account: string, options?: object) {
      this.#name = `${account}.${service}`;
      stores.push(options);
    }
    static withTarget(target: string, service: string, account: string) {
      const entry = new AsyncEntry(service, account);
      Object.defineProperty(entry, "getSecret", { value: () => read(target) });
      Object.defineProperty(entry, "setSecret", {
        value: (value: Uint8Array) => write(target, value),
      });
      Object.defineProperty(entry, "deleteCredential", { value: () => remove(target) });
      return entry;
    }
    getPassword = async () => {
      const value = await read(this.#name);
      return value && Buffer.from(value).toString("utf8");
    };
    setPassword = (value: string) => write(this.#name, Buffer.from(value));
    getSecret = () => read(this.#name);
    setSecret = (value: Uint8Array) => write(this.#name, value);
    deleteCredential = () => remove(this.#name);
  }
  const answer = <T>(value: T) => (fault ? Promise.reject(fault) : Promise.resolve(value));
  const read = (name: string) => answer(kept.get(name) ?? null);
  const write = (name: string, value: Uint8Array) => answer(void kept.set(name, value));
  const remove = (name: string) => answer(kept.delete(name));
  const load = () => {
    loads++;
    return Promise.resolve<KeyringLibrary>({ AsyncEntry });
  };
  return { load, stores, loadCount: () => loads };
}

describe("the operating system's keychain", () => {
  it.each<NodeJS.Platform>(["linux", "darwin", "win32"])(
    "gets, sets and deletes on %s, and loads the library once, at the first call",
    async (platform) => {
      const library = createLibrary(new Map());
      const keychain = createOsKeychain({ ...library, platform });
      expect(library.loadCount()).toBe(0);
      expect(await keychain.get(service, account)).toBeUndefined();
      await keychain.set(service, account, "s€cret");
      expect(await keychain.get(service, account)).toBe("s€cret");
      expect(await keychain.get("atlascli_other", account)).toBeUndefined();
      await keychain.delete(service, account);
      await keychain.delete(service, account);
      expect(await keychain.get(service, account)).toBeUndefined();
      expect(library.loadCount()).toBe(1);
    },
  );

  it("reads what go-keyring wrote on Windows: service:account, in UTF-8", async () => {
    const kept = new Map([["atlascli_default:client_secret", Buffer.from("s€cret", "utf8")]]);
    const keychain = createOsKeychain({ ...createLibrary(kept), platform: "win32" });
    expect(await keychain.get(service, account)).toBe("s€cret");
  });

  it.each([
    ["plain", "plain"],
    [`go-keyring-encoded:${Buffer.from("two\nlines").toString("hex")}`, "two\nlines"],
    [`go-keyring-base64:${Buffer.from("s€cret").toString("base64")}`, "s€cret"],
  ])("decodes what go-keyring wrote on macOS: %s", async (written, expected) => {
    const kept = new Map([["client_secret.atlascli_default", Buffer.from(written)]]);
    const keychain = createOsKeychain({ ...createLibrary(kept), platform: "darwin" });
    expect(await keychain.get(service, account)).toBe(expected);
  });

  it("asks the Secret Service on Linux, not the kernel, which forgets", async () => {
    const library = createLibrary(new Map());
    await createOsKeychain({ ...library, platform: "linux" }).get(service, account);
    expect(library.stores).toEqual([{ linux: { store: "secret-service" } }]);
  });

  it("says what to install where the library is missing, and tries again", async () => {
    let loads = 0;
    const load = () => {
      loads++;
      return Promise.reject(new Error("Cannot find package"));
    };
    const keychain = createOsKeychain({ load });
    const error = await keychain.get(service, account).catch((error: unknown) => error);
    expect(error).toBeInstanceOf(KeychainUnavailableError);
    expect(error).toMatchObject({
      name: "KeychainUnavailableError",
      code: "keychain-unavailable",
      reason: "library-missing",
      message: expect.stringContaining("npm install @napi-rs/keyring") as string,
    });
    await expect(keychain.delete(service, account)).rejects.toThrow("Cannot delete client_secret");
    expect(loads).toBe(2);
  });

  it("says that a machine has no keychain, and does not say what was to be kept", async () => {
    const library = createLibrary(new Map(), new Error("no bus"));
    const keychain = createOsKeychain({ ...library, platform: "linux" });
    const error = await keychain.set(service, account, "hidden").catch((error: unknown) => error);
    expect(error).toMatchObject({ reason: "no-keychain", cause: new Error("no bus") });
    expect(inspect(error, { depth: null })).not.toContain("hidden");
  });

  it("loads the real library, and says so where this machine has no keychain", async () => {
    const asked = createOsKeychain().get("purser_no_such_service", "nothing");
    const error = await asked.catch((error: unknown) => error);
    if (error !== undefined) expect(error).toMatchObject({ reason: "no-keychain" });
  });
});

describe("a keychain in memory", () => {
  it("gets, sets and deletes", async () => {
    const keychain = createMemoryKeychain();
    await keychain.set(service, account, "one");
    expect(await keychain.get(service, account)).toBe("one");
    expect(await keychain.get(service, "other")).toBeUndefined();
    await keychain.delete(service, account);
    expect(await keychain.get(service, account)).toBeUndefined();
  });
});
