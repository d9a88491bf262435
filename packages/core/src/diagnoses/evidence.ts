import type { Platform } from "@purser/spec";
import type { Auth } from "../auth/auth.ts";
import type { SeenAccount } from "../creation/seen-account.ts";

/** What one request showed: its value, or the error it ended in; `skipped` where there was no point in asking. */
export type Shown<T> =
  | { kind: "shown"; value: T; headers: Headers }
  | { kind: "failed"; error: unknown }
  | { kind: "skipped" };

/** What came back from the platform's own address, asked without credentials. */
export type Reached = {
  status: number;
  /** Milliseconds since the epoch, by this machine's clock. */
  sentAt: number;
  receivedAt: number;
};

/** Everything a diagnosis may look at. */
export type Evidence = {
  platform: Platform;
  auth: Auth;
  host: string;
  /** Milliseconds since the epoch, by this machine's clock. */
  now: number;
  reached: Shown<Reached>;
  /** IDs of the organizations the platform shows. */
  organizations: Shown<readonly string[]>;
  /** The same of the other platform; asked only where this one shows none. */
  elsewhere: Shown<readonly string[]>;
  /** The service account behind the credential. */
  self: Shown<SelfAccount>;
  /** Operations that are wanted, by operationId. */
  operations: readonly string[];
  /** What the caller has met. */
  error: unknown;
};

/** An account as it sees itself, with the masks of its secrets by their IDs. */
export type SelfAccount = SeenAccount & { masks: ReadonlyMap<string, string> };

/** Returns the first error of a class among what the caller met and what the requests ended in. */
export function metError<E extends Error>(
  evidence: Evidence,
  kind: abstract new (...parameters: never[]) => E,
): E | undefined {
  const { error, organizations, self, reached } = evidence;
  const met = [error, ...[organizations, self, reached].map(errorOf)];
  return met.find((candidate): candidate is E => candidate instanceof kind);
}

export function errorOf(shown: Shown<unknown>): unknown {
  return shown.kind === "failed" ? shown.error : undefined;
}
