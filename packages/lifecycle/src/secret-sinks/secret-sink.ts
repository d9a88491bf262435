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
  /**
   * What a journal remembers it by: paths are absolute, and of a command nothing is left that could be a secret.
   * @default `name`
   */
  readonly place?: string;
  /** Whether it takes several secrets and is told whose each is. @default false */
  readonly takesMany?: boolean;
  /** Throws `SinkError` if the secret could not be delivered, before anything is created; leaves nothing behind. */
  check(): Promise<void>;
  /** Hands the secret over. Throws `SinkError` if that failed, and then no part of it is anywhere. */
  deliver(secret: Secret, note: SecretNote): Promise<void>;
  /**
   * Tells whether the secret with this mask is there, without showing it: for what was under way when a process ended. Left
   * out by sinks that nobody can look into, such as commands.
   */
  holds?(maskedValue: string): Promise<"yes" | "no" | "unknown">;
};

/** What a journal remembers a sink by. */
export function placeOf({ place, name }: Pick<SecretSink, "place" | "name">): string {
  return place ?? name;
}
