import { freshPlace } from "./initial-state.ts";
import type { ListState, Place } from "./place.ts";
import type { Route } from "./route.ts";
import type { State } from "./state.ts";

/** Returns the place that is shown. */
export function placeOf({ crumbs }: State): Place {
  const place = crumbs.at(-1);
  if (place === undefined) throw new RangeError("The browser is nowhere.");
  return place;
}

/** Returns the state with the shown place changed. */
export function withPlace(state: State, change: Partial<Place>): State {
  return { ...state, crumbs: [...state.crumbs.slice(0, -1), { ...placeOf(state), ...change }] };
}

/** Returns the state with the shown list changed. */
export function withList(state: State, change: Partial<ListState>): State {
  return withPlace(state, { list: { ...placeOf(state).list, ...change } });
}

/** Goes one place deeper. */
export function enter(state: State, route: Route): State {
  return { ...state, crumbs: [...state.crumbs, freshPlace(route, state.bookVersion)] };
}

/** Goes back to the place before, as it was left; at the first one nothing happens. */
export function goBack(state: State): State {
  return state.crumbs.length === 1 ? state : { ...state, crumbs: state.crumbs.slice(0, -1) };
}

/** Goes somewhere; to a place that lies on the way here, it goes back, and finds it as it was left. */
export function visit(state: State, route: Route): State {
  const wanted = JSON.stringify(route);
  const at = state.crumbs.findLastIndex((crumb) => JSON.stringify(crumb.route) === wanted);
  return at === -1 ? enter(state, route) : { ...state, crumbs: state.crumbs.slice(0, at + 1) };
}
