import type { Keychain } from "./keychain.ts";

/** Returns a keychain that lives in this process's memory, for tests and for machines without one. */
export function createMemoryKeychain(): Keychain {
  const values = new Map<string, string>();
  const nameOf = (service: string, account: string) => JSON.stringify([service, account]);
  return {
    get: (service, account) => Promise.resolve(values.get(nameOf(service, account))),
    set(service, account, value) {
      values.set(nameOf(service, account), value);
      return Promise.resolve();
    },
    delete(service, account) {
      values.delete(nameOf(service, account));
      return Promise.resolve();
    },
  };
}
