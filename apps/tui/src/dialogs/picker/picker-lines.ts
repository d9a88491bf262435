import { fieldSpans } from "../../fields/field-spans.ts";
import { type Line, line, type Span, textOf } from "../../text/line.ts";
import type { Picker } from "./picker.ts";

/** One line of a picker: an entry that can be taken, or a heading above some. */
export type PickerLine = { kind: "entry" | "heading"; spans: Line };

/** Rows that a picker takes at most. */
const tallest = 20;

/** Returns what is typed, and below it as much of the list as there are rows for, with the cursor on the screen. */
export function pickerLines(
  picker: Picker,
  lines: readonly PickerLine[],
  { rows, prompt }: { rows: number; prompt: string },
): Line[] {
  const query: Line = [{ text: `${prompt} `, tone: "key" }, ...fieldSpans(picker.query)];
  // As high whatever is found, so that it stands still while one types.
  const height = Math.max(1, Math.min(tallest, rows) - 1);
  const entries = lines.flatMap(({ kind }, index) => (kind === "entry" ? [index] : []));
  const current = entries[picker.cursor] ?? -1;
  const last = Math.max(0, lines.length - height);
  // At the first entry its heading is shown as well.
  const top = picker.cursor === 0 ? 0 : Math.max(0, Math.min(last, current - (height >> 1)));
  const shown = lines.slice(top, top + height).map(({ kind, spans }, index): Line => {
    if (kind === "heading") return spans;
    const isCursor = top + index === current;
    const start: Span = { text: isCursor ? "> " : "  " };
    return isCursor ? line(start.text + textOf(spans), "cursor") : [start, ...spans];
  });
  if (entries.length === 0) shown.push(line("  nothing of this name here", "muted"));
  return [query, ...shown, ...Array.from({ length: height - shown.length }, () => line(""))];
}
