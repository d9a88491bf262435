import type { Secret } from "@purser/core";

/** What a secret is handed over with. */
export type SecretNote = {
  orgId: string;
  clientId: string;
  accountName?: string;
  secretId: string;
  /** ISO 8601. */
  expiresAt: string;
};

/** Where a created secret goes: exactly one place, asked for by a person. */
export type SecretSink = {
  /** As a person wrote it, such as `file:./secret.txt`; never a secret. */
  readonly name: string;
  /** Throws `SinkError` if the secret could not be delivered, before anything is created; leaves nothing behind. */
  check(): Promise<void>;
  /** Hands the secret over. Throws `SinkError` if that failed, and then no part of it is anywhere. */
  deliver(secret: Secret, note: SecretNote): Promise<void>;
};
