import type { Platform } from "@purser/spec";
import { ApiError, type ApiErrorContext } from "./api-error.ts";

/** The organization or project belongs to the other platform. */
export class WrongPlatformError extends ApiError {
  override readonly name = "WrongPlatformError";
  readonly code = "wrong-platform";
  /** The platform to connect to instead. */
  readonly expected: Platform;

  constructor(message: string, context: ApiErrorContext & { expected: Platform }) {
    super(message, context);
    this.expected = context.expected;
  }
}
