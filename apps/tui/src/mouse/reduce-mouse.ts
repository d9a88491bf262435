import { kindOf } from "../dialogs/dialogs.ts";
import { layoutOf } from "../frame/layout.ts";
import { moveCursor } from "../lists/move-cursor.ts";
import { visibleRows } from "../lists/visible-rows.ts";
import { listScreenOf } from "../screens/screens.ts";
import { placeOf } from "../state/crumbs.ts";
import type { State } from "../state/state.ts";
import { to, type Step } from "../state/step.ts";
import type { World } from "../state/world.ts";
import type { Report } from "../terminal/report-reader.ts";

export type MouseReport = Extract<Report, { kind: "mouse" }>;

/** Rows that one notch of the wheel moves by. */
const notch = 3;

/** Rows of the screen above the first row of a list: header, filter, heading. */
const aboveRows = 3;

/** Returns what the mouse leads to: the wheel moves, and a click puts the cursor on a row. It never answers a dialog. */
export function reduceMouse(state: State, report: MouseReport, world: World): Step {
  const layout = layoutOf(state.size);
  if (!state.hasMouse || layout.isTooSmall) return to(state);
  const { dialog } = state;
  if (dialog !== undefined) {
    if (report.what === "press") return to(state);
    const name = report.what === "wheel-up" ? "up" : "down";
    return kindOf(dialog).reduce(dialog, { kind: "key", name }, state, world);
  }
  if (report.what !== "press") {
    const by = report.what === "wheel-up" ? -notch : notch;
    return to(moveCursor(state, world, (cursor) => cursor + by));
  }
  const place = placeOf(state);
  const screen = listScreenOf(place.route);
  const row = report.row - aboveRows;
  if (screen === undefined || row < 0 || row >= layout.listRows) return to(state);
  if (report.column >= layout.listColumns) return to(state);
  const index = place.list.top + row;
  const isRow = index < visibleRows(screen, place, world).rows.length;
  return to(isRow ? moveCursor(state, world, () => index) : state);
}
