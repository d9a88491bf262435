import { ApiError, type ApiErrorContext } from "./api-error.ts";

/** The service has had too many requests of this kind. */
export class RateLimitedError extends ApiError {
  override readonly name = "RateLimitedError";
  readonly code = "rate-limited";
  /** Milliseconds to wait before the next attempt, where the service says so. */
  readonly retryAfter: number | undefined;

  constructor(message: string, context: ApiErrorContext & { retryAfter?: number | undefined }) {
    super(message, context);
    this.retryAfter = context.retryAfter;
  }
}
