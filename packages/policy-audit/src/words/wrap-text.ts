import { cellWidth } from "./cell-width.ts";

/**
 * Returns the lines of a text broken at spaces, none wider than `width` columns where its words allow. A word that is wider
 * stands alone: an ID that is cut cannot be copied.
 */
export function wrapText(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  let used = 0;
  for (const word of text.split(" ")) {
    const next = cellWidth(word);
    if (line !== "" && used + 1 + next > width) {
      lines.push(line);
      line = word;
      used = next;
    } else {
      used += line === "" ? next : next + 1;
      line = line === "" ? word : `${line} ${word}`;
    }
  }
  return [...lines, line];
}
