import { ApiError, type ApiErrorContext } from "./api-error.ts";
import { redactedFor } from "./purser-error.ts";

/** A field that the service finds wrong, with its reason. */
export type RejectedField = { field: string; description: string };

/** The service read the request and refused it as wrong in itself: sending it again will not help. */
export class RejectedRequestError extends ApiError {
  override readonly name = "RejectedRequestError";
  readonly code = "rejected-request";
  /** Empty where the service names none. */
  readonly fields: readonly RejectedField[];

  constructor(
    message: string,
    context: ApiErrorContext & { fields?: readonly RejectedField[] | undefined },
  ) {
    super(message, context);
    this.fields = redactedFor(context, context.fields ?? []);
  }
}
