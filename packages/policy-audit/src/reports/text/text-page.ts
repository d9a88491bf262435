import { wrapText } from "../../words/wrap-text.ts";
import type { Paint, RenderOptions, Tone } from "../renderer.ts";

/** Columns of a text that goes to no terminal. */
const usualWidth = 100;

/** Narrower than this, wrapped text is harder to read than text that a terminal breaks. */
const leastWidth = 40;

/** What lines are made with: where they break, how they are coloured, and what commands repeat. */
export type TextPage = {
  width: number;
  paint: Paint;
  /** Text in lines, each in the tone. `first` and `rest` stand before the first and the other lines, spaces or a mark. */
  block(tone: Tone, text: string, first?: string, rest?: string): string[];
  /** A command line of Purser that reads from where this report came from. */
  command(words: string): string;
};

export function createPage({ width, paint, connection }: RenderOptions): TextPage {
  const columns = Math.max(width ?? usualWidth, leastWidth);
  const color: Paint = paint ?? ((_tone, text) => text);
  return {
    width: columns,
    paint: color,
    block: (tone, text, first = "", rest = " ".repeat(first.length)) =>
      wrapText(text, columns - first.length).map(
        (line, index) => (index === 0 ? first : rest) + color(tone, line),
      ),
    command: (words) => `purser ${words}${connection === undefined ? "" : ` ${connection}`}`,
  };
}
