import { placeOf } from "../state/crumbs.ts";
import type { State } from "../state/state.ts";
import type { World } from "../state/world.ts";
import type { Action } from "./action.ts";
import { actions } from "./actions.ts";

/** Returns what can be done where a person is: without writing, what changes something is not there at all. */
export function availableActions(state: State, world: World): Action[] {
  const { screen } = placeOf(state).route;
  return actions.filter(
    ({ screens, isWrite, isHere }) =>
      (screens === undefined || screens.includes(screen)) &&
      (!isWrite || state.isWriting) &&
      (isHere === undefined || isHere(state, world)),
  );
}

/** Returns what a key does here; undefined where it does nothing. */
export function actionFor(key: string, state: State, world: World): Action | undefined {
  return availableActions(state, world).find((action) => keysOf(action, world).includes(key));
}

/** Returns the keys of an action, as it comes or as they were remapped. */
export function keysOf(action: Action, world: Pick<World, "remapping">): readonly string[] {
  return world.remapping?.get(action.id) ?? action.keys;
}
