import type { Line } from "../text/line.ts";

/** What the browser itself draws, each in one column, and what takes its place where a terminal has ASCII alone. */
const plain: Readonly<Record<string, string>> = {
  "›": ">",
  "·": "-",
  "…": "~",
  "│": "|",
  "─": "-",
  "┌": "+",
  "┐": "+",
  "└": "+",
  "┘": "+",
  "▲": "^",
  "▼": "v",
  "■": "#",
  "•": "*",
  "⟳": "@",
  "✓": "v",
  "→": ">",
  "←": "<",
  "↑": "^",
  "↓": "v",
};

const glyphs = new RegExp(`[${Object.keys(plain).join("")}]`, "g");

/** Returns a line with every glyph of the browser in ASCII, each as wide as it was. */
export function withPlainGlyphs(spans: Line): Line {
  return spans.map((span) => {
    const text = span.text.replace(glyphs, (glyph) => plain[glyph] ?? glyph);
    return text === span.text ? span : { ...span, text };
  });
}
