import type { Action, ActionGroup } from "../../keys/action.ts";
import { actionGroups } from "../../keys/actions.ts";
import { keyNames } from "../../keys/key-names.ts";
import { availableActions, keysOf } from "../../keys/key-map.ts";
import type { State } from "../../state/state.ts";
import type { World } from "../../state/world.ts";

/** Returns what can be done here and answers to every word of a query, by group; groups without any are left out. */
export function helpGroups(query: string, state: State, world: World): ActionGroup[] {
  const words = query.toLowerCase().split(/\s+/);
  const available = new Set(availableActions(state, world));
  return actionGroups.flatMap(({ title, actions }) => {
    const found = actions.filter((action) => available.has(action) && answers(action));
    return found.length === 0 ? [] : [{ title, actions: found }];
  });

  function answers(action: Action): boolean {
    const keys = keysOf(action, world);
    // A key is looked for as it is: `r` and `R` are two.
    if (keys.includes(query)) return true;
    const text = `${action.title}\n${action.id}\n${keyNames(keys)}`.toLowerCase();
    return words.every((word) => text.includes(word));
  }
}

/** Returns the actions of groups, one after another. */
export function helpActions(query: string, state: State, world: World): Action[] {
  return helpGroups(query, state, world).flatMap(({ actions }) => actions);
}
