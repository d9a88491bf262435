import type { Said } from "../../changes/change-news.ts";
import type { TextField } from "../../fields/text-field.ts";

/** A secret that the platform shows once: where it may go before it is gone. Its value is in the vault, not here. */
export type SecretDialog = {
  kind: "secret";
  vaultId: number;
  /** Safe to print. */
  accountName: string;
  /** ISO 8601. */
  expiresAt: string;
  /** Milliseconds since the epoch: until then it is shown; undefined: masked. */
  shownUntil: number | undefined;
  /** Where it is by now, in words. */
  ways: readonly string[];
  /** What is being asked: a sink, or that the secret is given up. */
  asking: { what: "sink" | "lost"; field: TextField } | undefined;
  complaint?: string;
  /** What else the run had to say. */
  said: readonly Said[];
};
