import type { TextField } from "../fields/text-field.ts";
import { cellWidth } from "../text/cell-width.ts";
import type { Line, Span, Tone } from "../text/line.ts";
import { safeText } from "../text/safe-text.ts";
import type { ParsedFilter } from "./parse-filter.ts";

const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });

/** One grapheme of a filter, as it is shown. */
type Cell = { text: string; tone: Tone; isCaret: boolean };

/**
 * Returns a filter as it is shown in a width: what is understood as more than a word has a tone of its own, what is wrong is
 * underlined. While it is typed there is a caret, and a filter that is too long is cut on its left, so that the caret is seen.
 */
export function filterSpans(
  { text, caret }: TextField,
  parsed: ParsedFilter<never>,
  { width, isTyping }: { width: number; isTyping: boolean },
): Line {
  const cells = cellsOf(text, parsed);
  if (isTyping) {
    const under = cells[caret] ?? { text: " ", tone: "plain" as const };
    // A caret on what shows nothing would be no caret.
    const shown = under.text === "" ? " " : under.text;
    cells.splice(caret, 1, { text: shown, tone: "cursor", isCaret: true });
  }
  return join(isTyping ? aroundCaret(cells, width) : cells);
}

function cellsOf(text: string, parsed: ParsedFilter<never>): Cell[] {
  return Array.from(graphemes.segment(text), ({ segment, index }) => ({
    text: safeText(segment),
    tone: toneAt(index, parsed),
    isCaret: false,
  }));
}

function toneAt(index: number, parsed: ParsedFilter<never>): Tone {
  if (parsed.state === "wrong" && index >= parsed.from && index < parsed.to) {
    return parsed.isUnfinished ? "accent" : "error";
  }
  const term = parsed.terms.find(({ from, to }) => index >= from && index < to);
  if (term === undefined) return "plain";
  return term.kind === "word" && !term.isExcluded ? "plain" : "accent";
}

/** Leaves out cells at the left until the caret, and what it stands on, is within the width. */
function aroundCaret(cells: Cell[], width: number): Cell[] {
  const end = cells.findIndex(({ isCaret }) => isCaret) + 1;
  let used = 0;
  let start = end;
  while (start > 0) {
    const next = cellWidth(cells[start - 1]?.text ?? "");
    // One column stays for the mark of what is cut.
    if (used + next > width - 1) break;
    used += next;
    start--;
  }
  if (start === 0) return cells;
  return [{ text: "…", tone: "muted", isCaret: false }, ...cells.slice(start)];
}

function join(cells: readonly Cell[]): Line {
  const spans: Span[] = [];
  for (const { text, tone } of cells) {
    const last = spans.at(-1);
    if (last?.tone === tone) last.text += text;
    else spans.push({ text, tone });
  }
  return spans;
}
