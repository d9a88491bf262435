import { type Line, type Span, textOf } from "../text/line.ts";

/** Returns which lines have a text in them, in whatever case, by index. */
export function findMatches(lines: readonly Line[], query: string): number[] {
  const wanted = query.toLowerCase();
  if (wanted === "") return [];
  return lines.flatMap((spans, index) =>
    textOf(spans).toLowerCase().includes(wanted) ? [index] : [],
  );
}

/** Returns the line with every place that has the text underlined. */
export function markMatches(spans: Line, query: string): Line {
  const wanted = query.toLowerCase();
  const text = textOf(spans).toLowerCase();
  // Letters that change their length with their case would put the marks in the wrong places.
  if (wanted === "" || text.length !== textOf(spans).length) return spans;
  const marked: Span[] = [];
  let at = 0;
  for (const span of spans) {
    let from = 0;
    while (from < span.text.length) {
      const isIn = isMatched(at + from);
      let to = from + 1;
      while (to < span.text.length && isMatched(at + to) === isIn) to++;
      const piece = span.text.slice(from, to);
      marked.push(isIn ? { text: piece, tone: "match" } : { ...span, text: piece });
      from = to;
    }
    at += span.text.length;
  }
  return marked;

  function isMatched(index: number): boolean {
    for (let start = Math.max(0, index - wanted.length + 1); start <= index; start++) {
      if (text.startsWith(wanted, start)) return true;
    }
    return false;
  }
}
