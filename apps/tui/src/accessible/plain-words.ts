import { safeText } from "../text/safe-text.ts";

/** Glyphs of the browser that a voice would spell or skip, and what is said in their place. */
const words: Readonly<Record<string, string>> = {
  "…": "...",
  "›": ">",
  " · ": ", ",
  "•": "*",
  "│": " ",
  "─": "",
  "■": "#",
  "⟳": "",
  "✓": "",
  "▲": "ascending",
  "▼": "descending",
  "↑↓": "up, down",
  "–": "-",
};

const glyphs = new RegExp(Object.keys(words).join("|"), "g");

/** Returns a text as one line of plain words: nothing in it moves a cursor, clears, colours or needs to be seen. */
export function plainWords(text: string): string {
  // A command is there to be taken as it stands.
  if (text.startsWith("$ ")) return safeText(text);
  return safeText(text)
    .replace(glyphs, (glyph) => words[glyph] ?? glyph)
    .replaceAll(/\s+/g, " ")
    .trim();
}
