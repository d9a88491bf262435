import * as z from "zod/mini";
import { isDateTime } from "./date-time-form.ts";

/** Returns a check that a string is a date and time with an offset. */
export function dateTime() {
  return z.refine<string>(isDateTime, { error: "must be a date and time with an offset" });
}
