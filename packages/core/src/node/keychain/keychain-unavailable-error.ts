import { PurserError, type ErrorContext } from "../../errors/purser-error.ts";

/** The operating system's keychain could not be asked: its library is not installed, or there is none to talk to. */
export class KeychainUnavailableError extends PurserError {
  override readonly name = "KeychainUnavailableError";
  readonly code = "keychain-unavailable";
  readonly reason: "library-missing" | "no-keychain";

  constructor(
    attempt: string,
    reason: KeychainUnavailableError["reason"],
    context: ErrorContext = {},
  ) {
    super(`Cannot ${attempt}: ${explanations[reason]}`, context);
    this.reason = reason;
  }
}

const explanations = {
  "library-missing":
    "the package @napi-rs/keyring is not installed. Add it to your project (npm install @napi-rs/keyring), or give credentials by environment variables.",
  "no-keychain":
    "this machine offers no keychain, or it is locked. Unlock it (on Linux a Secret Service such as gnome-keyring must run), or give credentials by environment variables.",
};
