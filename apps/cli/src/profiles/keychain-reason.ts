import { KeychainUnavailableError } from "@purser/core/node";

const reasons: Readonly<Record<KeychainUnavailableError["reason"], string>> = {
  "library-missing": "the library that speaks to the keychain is not installed",
  "no-keychain": "this machine offers no keychain, or it is locked",
};

/** Returns why the keychain could not be asked. Throws any other error again. */
export function keychainReason(error: unknown): string {
  if (error instanceof KeychainUnavailableError) return reasons[error.reason];
  throw error;
}
