import { PurserError } from "./purser-error.ts";

/** The caller's signal ended the call. Its reason is the `cause`. */
export class CanceledError extends PurserError {
  override readonly name = "CanceledError";
  readonly code = "canceled";
}
