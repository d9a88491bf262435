import { chooseSort } from "../../lists/choose-sort.ts";
import { keepCursor } from "../../lists/keep-cursor.ts";
import { enter, placeOf, withList } from "../../state/crumbs.ts";
import type { Route, ScreenName } from "../../state/route.ts";
import type { State } from "../../state/state.ts";
import type { Step } from "../../state/step.ts";
import type { World } from "../../state/world.ts";
import { filterOf } from "../filter.ts";
import { isFilterName, withFilter, withoutFilter, type SavedFilter } from "./saved-filter.ts";

/** What a command about filters leads to, or why it leads nowhere. */
type Outcome = Step | { problem: string };

/** Saves how the list is filtered and sorted, under a name; one of that name is replaced. */
export function saveFilter(name: string, state: State): Outcome {
  const { route, list } = placeOf(state);
  if (!isFilterName(name)) {
    return { problem: `"${name}" is no name: one word of letters, digits, ".", "_" and "-".` };
  }
  if (list.filter.valid === "") return { problem: "There is no filter to save; / types one." };
  const filter: SavedFilter = {
    name,
    screen: route.screen,
    filter: list.filter.valid,
    ...(list.sort === undefined ? {} : { sort: list.sort }),
  };
  const savedFilters = withFilter(state.savedFilters, filter);
  return { state: { ...state, savedFilters }, effects: [{ kind: "keep-filter", filter }] };
}

/** Forgets the filter of a name. */
export function forgetFilter(name: string, state: State): Outcome {
  if (!state.savedFilters.some((one) => one.name === name)) return unknown(name, state);
  const savedFilters = withoutFilter(state.savedFilters, name);
  return { state: { ...state, savedFilters }, effects: [{ kind: "forget-filter", name }] };
}

/** Looks at a list through the filter of a name: at this one if the filter is of its kind, else at the one of all there is. */
export function applyFilter(name: string, state: State, world: World): Outcome {
  const saved = state.savedFilters.find((one) => one.name === name);
  if (saved === undefined) return unknown(name, state);
  const route = wholeLists[saved.screen];
  const isHere = placeOf(state).route.screen === saved.screen;
  if (!isHere && route === undefined) {
    return { problem: `"${name}" is for the list of ${saved.screen}: go there first.` };
  }
  const there = isHere || route === undefined ? state : enter(state, route);
  const filtered = withList(there, { filter: filterOf(saved.filter) });
  const { sort } = saved;
  const next = sort === undefined ? keepCursor(filtered, world) : chooseSort(filtered, sort, world);
  return { state: next, effects: [] };
}

/** The lists that can be gone to by their name alone. */
const wholeLists: Partial<Readonly<Record<ScreenName, Route>>> = {
  organizations: { screen: "organizations" },
  projects: { screen: "projects" },
  accounts: { screen: "accounts" },
  findings: { screen: "findings" },
  causes: { screen: "causes" },
  incomplete: { screen: "incomplete" },
};

function unknown(name: string, { savedFilters }: State): { problem: string } {
  const names = savedFilters.map((one) => one.name).join(", ");
  const known = names === "" ? ":filter save NAME saves one" : `there are ${names}`;
  return { problem: `No filter is called "${name}"; ${known}.` };
}
