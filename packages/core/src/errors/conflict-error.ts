import { ApiError } from "./api-error.ts";

/** The request contradicts what is there: an entry that exists already, the last owner of an organization. */
export class ConflictError extends ApiError {
  override readonly name = "ConflictError";
  readonly code = "conflict";
}
