import type { Column } from "../../lists/column.ts";
import { listScreenOf } from "../../screens/screens.ts";
import { placeOf } from "../../state/crumbs.ts";
import type { State } from "../../state/state.ts";
import type { SortDialog } from "./sort-dialog.ts";

/** What a list can be sorted by; undefined: by nothing, as it comes. */
export type SortChoice = Pick<Column<never>, "id" | "title" | "first"> | undefined;

/** Returns what the shown list can be sorted by. A column without a title is a picture of another. */
export function sortChoices(state: State): SortChoice[] {
  const columns = listScreenOf(placeOf(state).route)?.columns ?? [];
  return [undefined, ...columns.filter(({ title }) => title !== "")];
}

/** Returns the dialog with its cursor on how the list is sorted. */
export function openSort(state: State): SortDialog {
  const { sort } = placeOf(state).list;
  const found = sortChoices(state).findIndex((choice) => choice?.id === sort?.column);
  return { kind: "sort", cursor: Math.max(0, found), isDescending: sort?.isDescending ?? false };
}

/** Whether a choice goes down from the top when nobody says which way. */
export function isFirstDescending(choice: SortChoice): boolean {
  return choice?.first === "descending";
}
