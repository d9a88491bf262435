import { connect, InvalidRequestError, type Auth } from "@purser/core";
import { UsageError } from "../errors/usage-error.ts";

const parts: Readonly<Record<string, string>> = {
  "auth.clientSecret": "The client secret",
  "auth.privateKey": "The private key",
  "auth.accessToken": "The access token",
};

/** Throws a UsageError for a secret that no service could have made. Nothing is sent: a client checks what it is made with. */
export function checkSendable(auth: Auth): void {
  try {
    connect({ platform: "atlas", auth });
  } catch (error) {
    if (!(error instanceof InvalidRequestError)) throw error;
    const [fault] = error.faults;
    throw new UsageError(
      `${parts[fault?.path ?? ""] ?? "The credential"} ${fault?.message ?? "cannot be sent"}.`,
      "Give it exactly as the platform showed it.",
    );
  }
}
