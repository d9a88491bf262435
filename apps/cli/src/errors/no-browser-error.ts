import { UsageError } from "./usage-error.ts";

/** There is nobody, or nothing to draw on: the browser was not opened. */
export class NoBrowserError extends UsageError {
  override name = "NoBrowserError";
}
