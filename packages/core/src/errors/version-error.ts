import { ApiError } from "./api-error.ts";

/** The service does not speak the version of the API that was asked for, or no longer. */
export class VersionError extends ApiError {
  override readonly name = "VersionError";
  readonly code = "version";
}
