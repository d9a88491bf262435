/**
 * Where an operating system keeps a user's passwords. `service` and `account` name an entry as the Atlas CLI and
 * zalando/go-keyring name it. All three reject with `KeychainUnavailableError` where there is no keychain to ask.
 */
export type Keychain = {
  /** Returns undefined where there is no such entry. */
  get(service: string, account: string): Promise<string | undefined>;
  set(service: string, account: string, value: string): Promise<void>;
  /** Nothing happens where there is no such entry. */
  delete(service: string, account: string): Promise<void>;
};
