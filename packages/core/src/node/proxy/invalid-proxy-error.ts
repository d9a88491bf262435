import { PurserError } from "../../errors/purser-error.ts";

/** A proxy variable of the environment is no address. Holds nothing of its value, which may be a password. */
export class InvalidProxyError extends PurserError {
  override readonly name = "InvalidProxyError";
  readonly code = "invalid-proxy";
  /** Name of the environment variable. */
  readonly variable: string;

  constructor(variable: string, problem: string) {
    super(
      `Cannot use the proxy in ${variable}: ${problem}. Write it as http://host:port or http://user:password@host:port, reserved characters percent-encoded.`,
    );
    this.variable = variable;
  }
}
