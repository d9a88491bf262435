import { placeOf } from "../state/crumbs.ts";
import type { State } from "../state/state.ts";
import type { Action } from "./action.ts";
import { actions } from "./actions.ts";

/** Returns what can be done where a person is: without writing, what changes something is not there at all. */
export function availableActions(state: State): Action[] {
  const { screen } = placeOf(state).route;
  return actions.filter(
    ({ screens, isWrite, isHere }) =>
      (screens === undefined || screens.includes(screen)) &&
      (!isWrite || state.isWriting) &&
      (isHere === undefined || isHere(state)),
  );
}

/** Returns what a key does here; undefined where it does nothing. */
export function actionFor(key: string, state: State): Action | undefined {
  return availableActions(state).find(({ keys }) => keys.includes(key));
}
