import type { FailureDetails } from "./failure.ts";
import { UsageError } from "./usage-error.ts";

/**
 * Returns what an error about a file that a person gave is to a command, or the error itself. `what` names the file: "The
 * policy file". Nothing was sent, and nothing is written.
 */
export function toConfigurationFailure(error: unknown, what: string, path: string): unknown {
  if (!(error instanceof Error) || !("code" in error)) return error;
  const hint = readHints[String(error.code)];
  if (hint !== undefined) {
    return new UsageError(`${what} "${path}" cannot be read: ${hint.reason}.`, hint.hint);
  }
  const advice = told[error.name]?.(error, what);
  if (advice === undefined) return error;
  const { message = error.message, hint: next, details = {} } = advice;
  return new UsageError(message, next, { details, cause: error });
}

/** What the errors of our packages that are told here have, each some of it. */
type Told = Error & {
  source?: string;
  line?: number;
  reason?: string;
  rule?: string;
  suggestion?: string;
  faults?: readonly { line: number; column: number; message: string; suggestion?: string }[];
};

type Advice = { message?: string; hint: string; details?: FailureDetails };

/** Errors of our packages, by their names: to know their classes would be to load them. */
const told: Readonly<Record<string, (error: Told, what: string) => Advice>> = {
  // Its message ends with what to do.
  SnapshotError({ message, source = "", line = 0, reason = "" }) {
    const start = `Line ${line} of ${source}: ${reason}.`;
    const hint = message.startsWith(start) ? message.slice(start.length).trim() : "";
    if (hint === "") return { hint: "Take the snapshot again.", details: { source, line } };
    return { message: start, hint, details: { source, line } };
  },
  PolicyError: ({ source = "", faults = [] }) => ({
    hint: faults.some(({ suggestion }) => suggestion !== undefined)
      ? "Mend it and run the command again."
      : "Mend it; purser explain RULE tells the thresholds that a rule has and their bounds.",
    details: {
      source,
      faults: faults.map(({ line, column, message }) => `${line}:${column}: ${message}`),
    },
  }),
  UnknownRuleError: ({ rule = "", suggestion }) => ({
    message: `There is no rule "${rule}".`,
    hint: hintOnRule(rule, suggestion),
    details: { rule, ...(suggestion === undefined ? {} : { suggestion }) },
  }),
  LineError: ({ source = "", line = 0 }, what) => ({
    hint: lineHints[what] ?? "Name another file.",
    details: { source, line },
  }),
};

function hintOnRule(rule: string, suggestion: string | undefined): string {
  if (suggestion !== undefined) return `Did you mean ${suggestion}?`;
  return /[./\\]/.test(rule)
    ? "Snapshots stand before --rule, which takes every word behind it."
    : "purser rules lists them.";
}

const lineHints: Readonly<Record<string, string>> = {
  "The baseline": "Name a report that purser audit --json wrote.",
  "The history": "Name a file that --history wrote, or one that is not there yet.",
};

const readHints: Readonly<Record<string, { reason: string; hint: string }>> = {
  ENOENT: { reason: "it is not there", hint: "Check the path." },
  EISDIR: { reason: "it is a folder", hint: "Name a file." },
  ENOTDIR: { reason: "a part of its path is no folder", hint: "Check the path." },
  EACCES: { reason: "this user may not read it", hint: "Change its mode, or run as its owner." },
};
