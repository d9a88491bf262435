import { forgetFilter, applyFilter } from "../../filter/saved/saved-filter-steps.ts";
import { keyOf } from "../../input/token.ts";
import { to } from "../../state/step.ts";
import { cut, fit } from "../../text/fit.ts";
import { line, type Line } from "../../text/line.ts";
import { safeText } from "../../text/safe-text.ts";
import type { DialogKind } from "../dialog-kind.ts";
import { isClosing, movedCursor } from "../list-movement.ts";
import type { FiltersDialog } from "./filters-dialog.ts";

const width = 72;
const nameWidth = 20;
const screenWidth = 13;

/** Saved filters: Enter looks through one. */
export const filtersKind: DialogKind<FiltersDialog> = {
  reduce(dialog, token, state, world) {
    const { savedFilters } = state;
    const closed = { ...state, dialog: undefined };
    const name = savedFilters[dialog.cursor]?.name;
    const key = keyOf(token);
    if (isClosing(token) || (key === "enter" && name === undefined)) return to(closed);
    if (name !== undefined && key === "enter") {
      const outcome = applyFilter(name, closed, world);
      return "problem" in outcome ? to(state) : outcome;
    }
    if (name !== undefined && key === "delete") {
      const cursor = Math.max(0, Math.min(dialog.cursor, savedFilters.length - 2));
      const outcome = forgetFilter(name, { ...state, dialog: { ...dialog, cursor } });
      return "problem" in outcome ? to(state) : outcome;
    }
    const cursor = movedCursor(dialog.cursor, token, savedFilters.length);
    return to(cursor === undefined ? state : { ...state, dialog: { ...dialog, cursor } });
  },
  view({ cursor }, { savedFilters }, _, room) {
    const inner = Math.min(width, room.columns);
    const lines = savedFilters.map(({ name, screen, filter }, index): Line => {
      const start = `${index === cursor ? ">" : " "} ${fit(name, nameWidth)} ${fit(safeText(screen), screenWidth)} `;
      const shown = cut(safeText(filter), Math.max(0, inner - start.length));
      return index === cursor
        ? line(start + shown, "cursor")
        : [{ text: start }, { text: shown, tone: "muted" }];
    });
    const height = Math.max(1, room.rows);
    const top = Math.max(0, Math.min(cursor - (height >> 1), lines.length - height));
    return {
      title: "saved filters",
      lines:
        lines.length === 0
          ? [line("None yet. Filter a list, then type :filter save NAME", "muted")]
          : lines.slice(top, top + height),
      hints: lines.length === 0 ? "Esc close" : "Enter look through it · Del forget it · Esc close",
      width,
    };
  },
};
