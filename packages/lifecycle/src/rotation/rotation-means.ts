import type { Secret } from "@purser/core";
import type { Journal } from "../journal/journal.ts";
import type { SecretSink } from "../secret-sinks/secret-sink.ts";

/** A secret that was just created, with whose it is. */
export type NewCredentials = { clientId: string; clientSecret: Secret };

/** Resolves if a secret obtains a token, which is revoked again; rejects with why not. */
export type VerifySecret = (
  credentials: NewCredentials,
  options?: { signal?: AbortSignal },
) => Promise<void>;

/** What a rotation needs beside what it is asked for. */
export type RotationMeans = {
  sink: SecretSink;
  journal: Journal;
  /** `createVerification` makes one. */
  verify: VerifySecret;
};

/** Finds a sink again by what a journal calls it; undefined where that cannot be. It is looked at, never delivered to. */
export type FindSink = (place: string) => SecretSink | undefined;
