import { patternRedactor, type Redactor } from "../redaction/redactor.ts";
import { redacted } from "../redaction/redacted.ts";

/** What every error of the client carries beside its message. */
export type ErrorContext = {
  /** The operation that was attempted. */
  operationId?: string | undefined;
  method?: string | undefined;
  /** Path without query, ids included. */
  path?: string | undefined;
  /** The operation's path with the names of its parameters: the same for all calls of one kind. */
  template?: string | undefined;
  requestId?: string | undefined;
  attempts?: number | undefined;
  cause?: unknown;
  /** Knows the client's secrets. Without it, secrets are removed by key and by pattern only. */
  redactor?: Redactor | undefined;
};

/**
 * The base of all errors the client throws. The message says what was attempted, on what, why it failed and what to do
 * next. The constructor removes secrets from the message, from every text beside it and from the cause, of which it keeps a
 * copy: an error with a secret in it cannot be made.
 */
export abstract class PurserError extends Error {
  abstract override readonly name: string;
  /** Stable name of the cause, for programs: `not-allowed`, `rate-limited`, … */
  abstract readonly code: string;
  readonly operationId: string | undefined;
  readonly method: string | undefined;
  readonly path: string | undefined;
  readonly template: string | undefined;
  readonly requestId: string | undefined;
  readonly attempts: number | undefined;

  constructor(message: string, context: ErrorContext = {}) {
    const redactor = context.redactor ?? patternRedactor;
    const { cause } = context;
    super(
      redactor.redact(message),
      cause === undefined ? undefined : { cause: redactor.redactValue(cause) },
    );
    const optional = (text: string | undefined) =>
      text === undefined ? undefined : redactor.redact(text);
    this.operationId = optional(context.operationId);
    this.method = optional(context.method);
    this.path = optional(context.path);
    this.template = optional(context.template);
    this.requestId = optional(context.requestId);
    this.attempts = context.attempts;
  }

  get [redacted](): true {
    return true;
  }

  /** Everything but the stack, with the cause's message. */
  toJSON(): Record<string, unknown> {
    const fields: Record<string, unknown> = { name: this.name, message: this.message };
    Object.assign(fields, this);
    const { cause } = this;
    if (cause !== undefined) fields["cause"] = cause instanceof Error ? cause.message : cause;
    return fields;
  }
}

/** Redacts what an error's subclass keeps: apply it to every value before assigning it. */
export function redactedFor<T>(context: ErrorContext, value: T): T {
  return (context.redactor ?? patternRedactor).redactValue(value) as T;
}
