import type { Fields } from "../filter/field.ts";
import type { Route } from "../state/route.ts";
import type { Subject } from "../screens/subject.ts";
import type { ListState } from "../state/place.ts";
import type { World } from "../state/world.ts";
import type { Line } from "../text/line.ts";
import type { Column } from "./column.ts";

/** What every row has that a list can show. */
export type AnyRow = { id: string; haystack: string; since: number };

/** How a list is looked at when it is entered. */
export type Look = { filter?: string; sort?: ListState["sort"] };

/** A screen that is a list: all that is particular to it. */
export type ListScreen<Row extends AnyRow> = {
  /** What its rows are, in the plural: "service accounts". */
  noun: string;
  columns: readonly Column<Row>[];
  /** What `field:value` may name in its filter. */
  fields: Fields<Row>;
  rows(route: Route, world: World): readonly Row[];
  /** Where Enter leads; undefined where a row is all there is. */
  open(row: Row): Route | undefined;
  /** How the list that Enter leads to is looked at, where not as it comes. */
  look?(row: Row): Look | undefined;
  /** What a row is about, for whatever can be done with it; undefined where it is about nothing that anything can be done to. */
  subject?(row: Row): Subject | undefined;
  /** What stands beside the list, `width` columns wide, for the row under the cursor. */
  detail(row: Row, world: World, width: number): readonly Line[];
  /** What of it could not be read, in a few words beside the number of rows. */
  caveat?(route: Route, world: World): string | undefined;
  /** What it says when there is no row at all. */
  empty(route: Route, world: World): readonly Line[];
};
