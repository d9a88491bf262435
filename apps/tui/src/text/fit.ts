import { cellWidth, isPlain } from "./cell-width.ts";
import type { Line, Span } from "./line.ts";

const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });

/** Returns the text cut to a width in columns, its end marked by "…" if something was cut. */
export function cut(text: string, width: number): string {
  if (isPlain(text)) return cutPlain(text, width);
  if (cellWidth(text) <= width) return text;
  if (width <= 0) return "";
  let kept = "";
  let used = 0;
  for (const { segment } of graphemes.segment(text)) {
    const next = cellWidth(segment);
    if (used + next > width - 1) break;
    kept += segment;
    used += next;
  }
  return `${kept}…`;
}

function cutPlain(text: string, width: number): string {
  if (text.length <= width) return text;
  return width <= 0 ? "" : `${text.slice(0, width - 1)}…`;
}

/** Returns the text in exactly a width of columns: cut, or filled up with spaces. */
export function fit(text: string, width: number, align: "left" | "right" = "left"): string {
  const fitting = cut(text, width);
  const gap = " ".repeat(Math.max(0, width - cellWidth(fitting)));
  return align === "left" ? fitting + gap : gap + fitting;
}

/** Returns the line in exactly a width of columns: cut, or filled up with spaces of its last tone. */
export function fitLine(spans: Line, width: number): Line {
  const fitted: Span[] = [];
  let left = width;
  for (const span of spans) {
    if (left <= 0) break;
    const text = cut(span.text, left);
    left -= cellWidth(text);
    fitted.push(text === span.text ? span : { ...span, text });
  }
  if (left > 0) fitted.push({ text: " ".repeat(left), tone: "plain" });
  return fitted;
}

/** Returns two lines side by side, the second one at a column. */
export function beside(left: Line, right: Line, column: number, separator = " │ "): Line {
  return [...fitLine(left, column), { text: separator, tone: "muted" }, ...right];
}
