import { commandLine } from "../command/command-line.ts";
import { kindOf } from "../dialogs/dialogs.ts";
import type { State } from "../state/state.ts";
import type { World } from "../state/world.ts";
import { fitLine } from "../text/fit.ts";
import { line, type Line } from "../text/line.ts";
import { bodyLines } from "./body-lines.ts";
import { fill } from "./fill.ts";
import { filterLine } from "./filter-line.ts";
import { headerLine } from "./header-line.ts";
import { hintLine } from "./hint-line.ts";
import { layoutOf, smallest } from "./layout.ts";
import { withPlainGlyphs } from "./plain-glyphs.ts";
import { toastLine } from "./toast-line.ts";
import { asciiBorder, borderSize, boxBorder, overlay } from "./overlay.ts";

/** Returns the whole screen: exactly its rows, each exactly as wide as the terminal. Pure. */
export function frameOf(state: State, world: World): Line[] {
  const frame = drawFrame(state, world);
  return state.isAscii ? frame.map(withPlainGlyphs) : frame;
}

function drawFrame(state: State, world: World): Line[] {
  const { columns, rows } = state.size;
  const layout = layoutOf(state.size);
  if (layout.isTooSmall) return fitAll([line(tooSmall(state))]);
  const frame = fitAll([
    headerLine(state, world),
    state.mode === "command" ? commandLine(state) : filterLine(state, world),
    ...fill(bodyLines(state, world, layout), layout.bodyRows),
    hintLine(state, world),
    toastLine(state, world),
  ]);
  const { dialog } = state;
  if (dialog === undefined) return frame;
  const room = { columns: columns - borderSize.columns, rows: rows - borderSize.rows };
  const view = kindOf(dialog).view(dialog, state, world, room);
  const border = state.isAscii ? asciiBorder : boxBorder;
  return overlay(frame, view, columns, border).map((spans) => fitLine(spans, columns));

  function fitAll(lines: readonly Line[]): Line[] {
    return fill(lines, rows).map((spans) => fitLine(spans, columns));
  }
}

function tooSmall({ size }: State): string {
  const { columns, rows } = smallest;
  return `terminal too small (${size.columns}x${size.rows}), need ${columns}x${rows}; use \`purser accounts list\``;
}
