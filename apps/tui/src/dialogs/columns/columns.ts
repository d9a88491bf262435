import { layoutOf } from "../../frame/layout.ts";
import { keyOf } from "../../input/token.ts";
import type { Column } from "../../lists/column.ts";
import { listScreenOf } from "../../screens/screens.ts";
import { placeOf, withList } from "../../state/crumbs.ts";
import type { State } from "../../state/state.ts";
import { to } from "../../state/step.ts";
import { fit } from "../../text/fit.ts";
import { line, type Line } from "../../text/line.ts";
import type { DialogKind } from "../dialog-kind.ts";
import { isClosing, movedCursor } from "../list-movement.ts";
import type { ColumnsDialog } from "./columns-dialog.ts";

const titleWidth = 20;

/** The columns of the list, each shown or not. The list behind it changes at once. */
export const columnsKind: DialogKind<ColumnsDialog> = {
  reduce(dialog, token, state) {
    const columns = columnsOf(state);
    const key = keyOf(token);
    if (isClosing(token) || key === "enter" || key === "v") {
      return to({ ...state, dialog: undefined });
    }
    if (key === "space") return to(toggle(state, columns[dialog.cursor]));
    if (key === "*") return to(withList(state, { hidden: new Set() }));
    const cursor = movedCursor(dialog.cursor, token, columns.length);
    return to(cursor === undefined ? state : { ...state, dialog: { ...dialog, cursor } });
  },
  view({ cursor }, state) {
    const { hidden } = placeOf(state).list;
    const room = layoutOf(state.size).listColumns;
    const lines = columnsOf(state).map(({ id, title, from }, index): Line => {
      const isCursor = index === cursor;
      const box = hidden.has(id) ? "[ ]" : "[x]";
      const note = from > room && !hidden.has(id) ? `from ${from} columns on` : "";
      const text = `${isCursor ? ">" : " "} ${box} ${fit(title, titleWidth)} ${fit(note, 20)}`;
      return line(text, isCursor ? "cursor" : "plain");
    });
    return {
      title: "columns",
      lines,
      hints: "Space show or hide · * show all · Enter close",
      width: 50,
    };
  },
};

/** Those with a title: one without belongs to the one before it. */
function columnsOf(state: State): readonly Column<never>[] {
  const columns = listScreenOf(placeOf(state).route)?.columns ?? [];
  return columns.filter(({ title }) => title !== "");
}

/** A list without any column would be a list of nothing: the last one that there is room for stays. */
function toggle(state: State, column: Column<never> | undefined): State {
  if (column === undefined) return state;
  const hidden = new Set(placeOf(state).list.hidden);
  if (!hidden.delete(column.id)) hidden.add(column.id);
  const room = layoutOf(state.size).listColumns;
  const isAnyLeft = columnsOf(state).some(({ id, from }) => from <= room && !hidden.has(id));
  return isAnyLeft ? withList(state, { hidden }) : state;
}
