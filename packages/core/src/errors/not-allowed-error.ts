import { ApiError, type ApiErrorContext } from "./api-error.ts";
import { redactedFor } from "./purser-error.ts";

/** The credentials are good, but what they stand for may not do this. A new token will not help. */
export class NotAllowedError extends ApiError {
  override readonly name = "NotAllowedError";
  readonly code = "not-allowed";
  /** Roles of which the operation asks for one. Empty where the documentation names none. */
  readonly requiredRoles: readonly string[];

  constructor(
    message: string,
    context: ApiErrorContext & { requiredRoles?: readonly string[] | undefined },
  ) {
    super(message, context);
    this.requiredRoles = redactedFor(context, context.requiredRoles ?? []);
  }
}
