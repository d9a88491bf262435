import { day, hour } from "../subjects/audit-context.ts";
import { countOf } from "./count-of.ts";

/** Returns a span of milliseconds in its largest whole unit: `46 days`, `5 hours`, `less than an hour`. */
export function spanWords(span: number): string {
  if (span >= day) return countOf(Math.floor(span / day), "day");
  if (span >= hour) return countOf(Math.floor(span / hour), "hour");
  return "less than an hour";
}
