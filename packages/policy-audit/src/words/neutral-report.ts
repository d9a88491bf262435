import { mapStrings } from "./map-strings.ts";
import { printable } from "./printable.ts";

/** Returns a report whose every string shows as it is, on one line; commands keep their lines. */
export function neutralReport<T>(report: T): T {
  return mapStrings(report, (text, key) =>
    key === "commands" ? text.split("\n").map(printable).join("\n") : printable(text),
  );
}
