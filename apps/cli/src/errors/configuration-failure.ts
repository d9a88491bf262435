import { UsageError } from "./usage-error.ts";

/**
 * Returns what an error about a file that a person gave is to a command, or the error itself. `what` names the file: "The
 * policy file". Nothing was sent, and nothing is written.
 */
export function toConfigurationFailure(error: unknown, what: string, path: string): unknown {
  if (!(error instanceof Error) || !("code" in error)) return error;
  const { code, message } = error;
  const hint = readHints[String(code)];
  if (hint !== undefined) {
    return new UsageError(`${what} "${path}" cannot be read: ${hint.reason}.`, hint.hint);
  }
  return error.name in told ? new UsageError(message, told[error.name] ?? "") : error;
}

/** Errors of our packages whose message already says all: what is added to it. */
const told: Readonly<Record<string, string>> = {
  SnapshotError: "",
  PolicyError: "",
  UnknownRuleError: "",
  LineError: "",
};

const readHints: Readonly<Record<string, { reason: string; hint: string }>> = {
  ENOENT: { reason: "it is not there", hint: "Check the path." },
  EISDIR: { reason: "it is a folder", hint: "Name a file." },
  EACCES: { reason: "this user may not read it", hint: "Change its mode, or run as its owner." },
};
