import { ApiError } from "./api-error.ts";

/** There is no such thing, or not one that the caller may know of. */
export class NotFoundError extends ApiError {
  override readonly name = "NotFoundError";
  readonly code = "not-found";
}
