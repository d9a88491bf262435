import { safeText } from "../text/safe-text.ts";
import type { Span } from "../text/line.ts";
import type { TextField } from "./text-field.ts";

const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });

/** Returns a field as it is shown, its caret as the one inverse cell. `shown` stands for what was typed, where that is secret. */
export function fieldSpans({ text, caret }: TextField, shown = text): Span[] {
  const parts = Array.from(graphemes.segment(safeText(shown)), ({ segment }) => segment);
  return [
    { text: parts.slice(0, caret).join("") },
    { text: parts[caret] ?? " ", tone: "cursor" },
    { text: parts.slice(caret + 1).join("") },
  ];
}
