import { PurserError, type ErrorContext } from "./purser-error.ts";

/** Which limit ended a call: one attempt's `timeout`, or the `deadline` of the whole call. */
export type TimeLimit = "timeout" | "deadline";

/** The call took longer than it may, or would have. */
export class DeadlineError extends PurserError {
  override readonly name = "DeadlineError";
  readonly code = "deadline";
  readonly limit: TimeLimit | undefined;
  /** The limit in milliseconds. */
  readonly milliseconds: number | undefined;

  constructor(
    message: string,
    context: ErrorContext & {
      limit?: TimeLimit | undefined;
      milliseconds?: number | undefined;
    } = {},
  ) {
    super(message, context);
    this.limit = context.limit;
    this.milliseconds = context.milliseconds;
  }
}
