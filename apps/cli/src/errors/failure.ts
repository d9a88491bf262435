import type { ExitCode } from "./exit-code.ts";
import { redact } from "./redact.ts";

/** What a failure knows beyond its message: facts for `--json`, never a secret. */
export type FailureDetails = Readonly<Record<string, string | number | readonly string[]>>;

/**
 * Why a command could not do what was asked. The message says what was attempted on what and why
 * it failed, the hint says what to do next; both are sentences. Secrets are removed on construction.
 */
export abstract class Failure extends Error {
  /** Stable name of the cause, in lower case with hyphens. */
  abstract readonly code: string;
  abstract readonly exitCode: ExitCode;
  readonly hint: string;
  readonly details: FailureDetails;

  constructor(
    message: string,
    hint: string,
    more: { details?: FailureDetails; cause?: unknown } = {},
  ) {
    super(redact(message), more.cause === undefined ? undefined : { cause: more.cause });
    this.hint = redact(hint);
    this.details = more.details ?? {};
  }
}
