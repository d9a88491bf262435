import type { TextField } from "../fields/text-field.ts";
import type { Filter } from "../filter/filter.ts";
import type { Route } from "./route.ts";

/** How a list is looked at. */
export type ListState = {
  /** Place in the list, from 0. */
  cursor: number;
  /** The row under the cursor: the cursor stays on it when rows come, go or move. */
  rowId: string | undefined;
  /** The first row that is shown. */
  top: number;
  filter: Filter;
  /** Column ID; undefined: as the screen orders its rows. */
  sort: { column: string; isDescending: boolean } | undefined;
  /** Columns that are hidden, by ID. */
  hidden: ReadonlySet<string>;
  /** Marked rows, by ID. */
  marks: ReadonlySet<string>;
  /** The row where a range of marks begins, by ID. */
  anchor: string | undefined;
  /** Version of the book whose order is shown; rows that came later stand at the end. */
  orderedAt: number;
};

/** One crumb: where a person is, and how they look at it. Going back finds it as it was left. */
export type Place = {
  route: Route;
  /** The filter that it was entered with: going back takes it along, so that Esc does not clear it first. */
  given?: string;
  list: ListState;
  /** First line that is shown of what is no list. */
  scroll: number;
  /** What is looked for in what is no list. */
  search: TextField;
  /** The line that was found last, from 0. */
  match: number | undefined;
};
