import type { ListState } from "../../state/place.ts";
import type { ScreenName } from "../../state/route.ts";

/** A way of looking at a list that somebody wants back, under a name. */
export type SavedFilter = {
  name: string;
  /** The list that it was made for; its fields may mean nothing in others. */
  screen: ScreenName;
  filter: string;
  sort?: NonNullable<ListState["sort"]>;
};

/** A name is one word, so that it can be typed. */
const namePattern = /^[\p{L}\p{N}][\p{L}\p{N}._-]{0,39}$/u;

/** Whether a filter can be called so. `save` and `forget` are what is done with names. */
export function isFilterName(name: string): boolean {
  return namePattern.test(name) && name !== "save" && name !== "forget";
}

/** Returns the filters with one more, or with one of its name in another's place; by name. */
export function withFilter(filters: readonly SavedFilter[], filter: SavedFilter): SavedFilter[] {
  return [...withoutFilter(filters, filter.name), filter].toSorted((one, other) =>
    one.name < other.name ? -1 : 1,
  );
}

/** Returns the filters without the one of a name. */
export function withoutFilter(filters: readonly SavedFilter[], name: string): SavedFilter[] {
  return filters.filter((one) => one.name !== name);
}
