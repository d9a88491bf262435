import { textOf, type Line } from "../text/line.ts";
import { plainWords } from "./plain-words.ts";
import { spokenSpans } from "./spoken-cell.ts";

/** Columns that are wider than any text: what is spoken is not wrapped. */
export const noWrap = 100_000;

/** Labels of what the browser says in its own words: any other value may be a name, and is left as it is. */
const timed = new Set(["created", "secrets", "last used", "expires", "used", "read"]);

/** Returns lines that were made for a screen as sentences: labels as `label: value`, and no blank lines. */
export function spokenLines(lines: readonly Line[]): string[] {
  return lines.map(spokenLine).filter((text) => text !== "");
}

function spokenLine(spans: Line): string {
  const [label, ...rest] = spans;
  if (label === undefined) return "";
  if (label.tone === "heading") return `${plainWords(textOf(spans)).toLowerCase()}:`;
  // As `fact` pads its labels.
  if (rest.length === 1 && label.tone === "muted" && /\S {1,}$/.test(label.text)) {
    const name = plainWords(label.text);
    const value = plainWords(textOf(rest));
    return `${name}: ${timed.has(name) ? spokenSpans(value) : value}`;
  }
  // Columns of a table are parts of a sentence.
  return plainWords(textOf(spans).trim().replaceAll(/ {2,}/g, ", "));
}
