import { ApiError, type ApiErrorContext } from "./api-error.ts";
import { redactedFor } from "./purser-error.ts";

/** What came back is no answer of the API: a redirect, a web page, broken JSON, or nothing where something was due. */
export class UnexpectedAnswerError extends ApiError {
  override readonly name = "UnexpectedAnswerError";
  readonly code = "unexpected-answer";
  /** `Content-Type` of the answer, where it had one. */
  readonly contentType: string | undefined;
  /** Where a redirect points, which was not followed. */
  readonly host: string | undefined;

  constructor(
    message: string,
    context: ApiErrorContext & { contentType?: string | undefined; host?: string | undefined },
  ) {
    super(message, context);
    this.contentType = redactedFor(context, context.contentType);
    this.host = redactedFor(context, context.host);
  }
}
