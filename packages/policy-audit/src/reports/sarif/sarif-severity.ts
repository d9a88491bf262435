import type { Severity } from "../../severity.ts";

/** Levels of SARIF, and those that GitHub shows as errors, warnings and notes. */
export const sarifLevels: Readonly<Record<Severity, "error" | "warning" | "note">> = {
  critical: "error",
  high: "error",
  medium: "warning",
  low: "note",
  info: "note",
};

/**
 * Scores that GitHub shows as critical (over 9.0), high (7.0 to 8.9), medium (4.0 to 6.9) and low (0.1 to 3.9); without one,
 * a result is no matter of security. Source: GitHub, "SARIF support for code scanning".
 */
export const securitySeverities: Readonly<Record<Severity, string | undefined>> = {
  critical: "9.5",
  high: "8.0",
  medium: "5.5",
  low: "2.5",
  info: undefined,
};

/** Of what is no matter of security. Source: as above, `problem.severity`. */
export const problemSeverities = {
  error: "error",
  warning: "warning",
  note: "recommendation",
} as const;
