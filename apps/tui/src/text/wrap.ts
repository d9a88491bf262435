import { cellWidth } from "./cell-width.ts";

const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });

/** Returns a text as lines of at most a width of columns, broken between words; a word that is wider is broken itself. */
export function wrap(text: string, width: number): string[] {
  const most = Math.max(1, width);
  if (cellWidth(text) <= most) return [text];
  const lines: string[] = [];
  let current = "";
  for (const word of text.split(" ")) {
    const joined = current === "" ? word : `${current} ${word}`;
    if (cellWidth(joined) <= most) {
      current = joined;
      continue;
    }
    if (current !== "") lines.push(current);
    const pieces = breakWord(word, most);
    current = pieces.pop() ?? "";
    lines.push(...pieces);
  }
  if (current !== "") lines.push(current);
  return lines;
}

function breakWord(word: string, width: number): string[] {
  const pieces: string[] = [];
  let piece = "";
  let used = 0;
  for (const { segment } of graphemes.segment(word)) {
    const next = cellWidth(segment);
    if (used + next > width && piece !== "") {
      pieces.push(piece);
      piece = "";
      used = 0;
    }
    piece += segment;
    used += next;
  }
  return [...pieces, piece];
}
