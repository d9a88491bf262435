import { ApiError } from "./api-error.ts";

/** The service does not accept the credentials: unknown, expired, revoked or mistyped. */
export class CredentialsRejectedError extends ApiError {
  override readonly name = "CredentialsRejectedError";
  readonly code = "credentials-rejected";
}
