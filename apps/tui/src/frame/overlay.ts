import { cellWidth } from "../text/cell-width.ts";
import { cut, fitLine } from "../text/fit.ts";
import type { Line, Span } from "../text/line.ts";
import type { DialogView } from "../dialogs/dialog-kind.ts";

/** The pieces of a border. */
export type Border = {
  corners: readonly [string, string, string, string];
  across: string;
  down: string;
};

export const boxBorder: Border = { corners: ["┌", "┐", "└", "┘"], across: "─", down: "│" };
export const asciiBorder: Border = { corners: ["+", "+", "+", "+"], across: "-", down: "|" };

/** Columns and rows that a border and its padding take. */
export const borderSize = { columns: 4, rows: 3 };

/** Returns the frame with a dialog in its middle; whatever is under the dialog is not there. */
export function overlay(
  frame: readonly Line[],
  view: DialogView,
  columns: number,
  border: Border,
): Line[] {
  const inner = Math.min(view.width, columns - borderSize.columns);
  const most = frame.length - borderSize.rows;
  const box = boxLines({ ...view, lines: view.lines.slice(0, most) }, inner, border);
  const top = Math.max(0, Math.floor((frame.length - box.length) / 2));
  const left = Math.max(0, Math.floor((columns - inner - borderSize.columns) / 2));
  return frame.map((under, index) => {
    const piece = box[index - top];
    if (piece === undefined) return under;
    return [...before(under, left), ...piece, ...after(under, left + inner + borderSize.columns)];
  });
}

function boxLines(view: DialogView, inner: number, { corners, across, down }: Border): Line[] {
  const [topLeft, topRight, bottomLeft, bottomRight] = corners;
  const title = ` ${cut(view.title, inner - 2)} `;
  const rest = across.repeat(Math.max(0, inner + 1 - cellWidth(title)));
  const side: Span = { text: down, tone: "muted" };
  const row = (content: Line): Line => [
    side,
    { text: " " },
    ...fitLine(content, inner),
    { text: " " },
    side,
  ];
  return [
    [
      { text: topLeft + across, tone: "muted" },
      { text: title, tone: "title" },
      { text: rest + topRight, tone: "muted" },
    ],
    ...view.lines.map(row),
    row([{ text: view.hints, tone: "muted" }]),
    [{ text: bottomLeft + across.repeat(inner + 2) + bottomRight, tone: "muted" }],
  ];
}

const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });

/** What of a line stands before a column, and nothing that says that it goes on: it is only covered. */
function before(spans: Line, column: number): Line {
  const kept: Span[] = [];
  let left = column;
  for (const { text, tone } of spans) {
    let piece = "";
    for (const { segment } of graphemes.segment(text)) {
      const width = cellWidth(segment);
      if (width > left) {
        piece += " ".repeat(left);
        left = 0;
        break;
      }
      piece += segment;
      left -= width;
    }
    kept.push(tone === undefined ? { text: piece } : { text: piece, tone });
    if (left === 0) return kept;
  }
  return [...kept, { text: " ".repeat(left) }];
}

/** What of a line stands from a column on; a wide character that is cut in two becomes a space. */
function after(spans: Line, column: number): Line {
  const rest: Span[] = [];
  let at = 0;
  for (const { text, tone } of spans) {
    let kept = "";
    for (const { segment } of graphemes.segment(text)) {
      const width = cellWidth(segment);
      if (at >= column) kept += segment;
      else if (at + width > column) kept += " ".repeat(at + width - column);
      at += width;
    }
    if (kept !== "") rest.push(tone === undefined ? { text: kept } : { text: kept, tone });
  }
  return rest;
}
