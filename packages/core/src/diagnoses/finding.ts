import type { Evidence } from "./evidence.ts";

/** What can be wrong with a connection. */
export type Cause =
  | "unreachable-host"
  | "proxy-in-the-way"
  | "clock-skew"
  | "swapped-credentials"
  | "rejected-credentials"
  | "token-limit"
  | "wrong-platform"
  | "address-not-listed"
  | "access-list-required"
  | "missing-role"
  | "expiring-secret"
  | "rate-limited"
  | "unsupported-version";

/**
 * What is known of one cause. `nextStep` says what to do about a problem, or how to learn what is unknown; `facts` are what
 * the message tells, for programs.
 */
export type Finding =
  | { cause: Cause; verdict: "ok"; message: string }
  | {
      cause: Cause;
      verdict: "problem" | "unknown";
      message: string;
      nextStep: string;
      facts?: Facts;
    };

/** What a problem is put down to, by name: an address, a role, seconds. Never a secret. */
export type Facts = Readonly<Record<string, string | number | readonly string[]>>;

/** Looks for one cause in the evidence. Pure. */
export type Diagnosis = { cause: Cause; examine: (evidence: Evidence) => Judgment };

/** A finding whose cause is known from where it comes. */
export type Judgment =
  | { verdict: "ok"; message: string }
  | { verdict: "problem" | "unknown"; message: string; nextStep: string; facts?: Facts };

export function ok(message: string): Judgment {
  return { verdict: "ok", message };
}

export function problem(message: string, nextStep: string, facts?: Facts): Judgment {
  return { verdict: "problem", message, nextStep, ...(facts && { facts }) };
}

export function unknown(message: string, nextStep: string): Judgment {
  return { verdict: "unknown", message, nextStep };
}
