import type { Output } from "../io.ts";
import { printable } from "../output/printable.ts";
import type { Failure } from "./failure.ts";
import { redact } from "./redact.ts";

/** Prints a failure to stderr: one line for people, or one JSON document for programs. */
export function printFailure(failure: Failure, stderr: Output, format: "text" | "json"): void {
  const line =
    format === "json" ? JSON.stringify({ error: failureDocument(failure) }) : sentence(failure);
  stderr.write(`${redact(line)}\n`);
}

/** Returns what `--json` says about a failure. */
export function failureDocument(failure: Failure): {
  code: string;
  message: string;
  hint: string;
  details: Failure["details"];
} {
  return {
    code: failure.code,
    message: failure.message,
    hint: failure.hint,
    details: failure.details,
  };
}

function sentence(failure: Failure): string {
  return printable(`purser: ${failure.message} ${failure.hint}`.trimEnd());
}
