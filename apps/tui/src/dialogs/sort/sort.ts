import { keyOf } from "../../input/token.ts";
import { chooseSort } from "../../lists/choose-sort.ts";
import { placeOf } from "../../state/crumbs.ts";
import { to } from "../../state/step.ts";
import { fit } from "../../text/fit.ts";
import { line, type Line } from "../../text/line.ts";
import type { DialogKind } from "../dialog-kind.ts";
import { isClosing, movedCursor } from "../list-movement.ts";
import { isFirstDescending, sortChoices } from "./sort-choices.ts";
import type { SortDialog } from "./sort-dialog.ts";

const titleWidth = 20;

/** Keys that turn the order round, by either hand. */
const turning = new Set(["S", "space", "left", "right", "h", "l"]);

/** The columns that the list can be sorted by, and which way. */
export const sortKind: DialogKind<SortDialog> = {
  reduce(dialog, token, state, world) {
    const choices = sortChoices(state);
    const closed = { ...state, dialog: undefined };
    if (isClosing(token)) return to(closed);
    const key = keyOf(token);
    if (key !== undefined && turning.has(key)) {
      return to({ ...state, dialog: { ...dialog, isDescending: !dialog.isDescending } });
    }
    if (key === "enter") {
      const column = choices[dialog.cursor]?.id;
      const sort = column === undefined ? undefined : { column, isDescending: dialog.isDescending };
      return to(chooseSort(closed, sort, world));
    }
    const cursor = movedCursor(dialog.cursor, token, choices.length);
    if (cursor === undefined || cursor === dialog.cursor) return to(state);
    const isDescending = isFirstDescending(choices[cursor]);
    return to({ ...state, dialog: { ...dialog, cursor, isDescending } });
  },
  view({ cursor, isDescending }, state) {
    const { sort } = placeOf(state).list;
    const lines = sortChoices(state).map((choice, index): Line => {
      const isCursor = index === cursor;
      const isNow = choice?.id === sort?.column;
      const title = fit(choice?.title ?? "as it comes", titleWidth);
      const way = isCursor && choice !== undefined ? directions[Number(isDescending)] : "";
      const text = `${isCursor ? ">" : " "} ${title} ${fit(way ?? "", 14)}${isNow ? "now" : ""}`;
      return line(text, isCursor ? "cursor" : "plain");
    });
    return {
      title: "sort by",
      lines,
      hints: "Enter sort · Space turn round · Esc close",
      width: 44,
    };
  },
};

/** Ascending, descending. */
const directions = ["▲ ascending", "▼ descending"] as const;
