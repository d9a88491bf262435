import { ApiError } from "./api-error.ts";

/** The service account has as many active access tokens as it may have: 100 (limits page of the Atlas documentation). They end after an hour or when revoked. */
export class TokenLimitError extends ApiError {
  override readonly name = "TokenLimitError";
  readonly code = "token-limit";
}
