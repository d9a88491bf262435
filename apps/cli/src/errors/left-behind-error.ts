import { exitCode } from "./exit-code.ts";
import { Failure } from "./failure.ts";

/** Something may be left behind: a write whose outcome is unknown, or a secret that nobody has. */
export class LeftBehindError extends Failure {
  override name = "LeftBehindError";
  readonly code = "left-behind";
  readonly exitCode = exitCode.leftBehind;
}
