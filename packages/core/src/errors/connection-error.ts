import { PurserError } from "./purser-error.ts";

/** Nothing was answered: no such host, no connection, or one that broke. */
export class ConnectionError extends PurserError {
  override readonly name = "ConnectionError";
  readonly code = "connection";
}
