import { ApiError } from "./api-error.ts";

/** The service could not or would not do it for a reason that is not the caller's, or that no other class names. `status` tells. */
export class ServiceError extends ApiError {
  override readonly name = "ServiceError";
  readonly code = "service";
}
