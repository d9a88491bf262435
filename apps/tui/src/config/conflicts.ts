import type { Action } from "../keys/action.ts";
import type { Remapping } from "../keys/remapping.ts";

/** Two actions of one place that a key would mean both of. */
export type Conflict = { key: string; first: Action; second: Action };

/** Returns the keys that mean two things in one place, but for those that one action takes from another on purpose. */
export function conflictsOf(actions: readonly Action[], remapping: Remapping): Conflict[] {
  const keysOf = ({ id, keys }: Action): readonly string[] => remapping.get(id) ?? keys;
  return actions.flatMap((first, index) =>
    actions
      .slice(index + 1)
      .filter((second) => meet(first, second) && !mayShare(first, second))
      .flatMap((second) =>
        keysOf(first)
          .filter((key) => keysOf(second).includes(key))
          .map((key) => ({ key, first, second })),
      ),
  );
}

function meet({ screens: some }: Action, { screens: others }: Action): boolean {
  return some === undefined || others === undefined || some.some((one) => others.includes(one));
}

/** Whether the actions say themselves which of them a key means. */
function mayShare(first: Action, second: Action): boolean {
  return Boolean(first.before?.includes(second.id)) || Boolean(second.before?.includes(first.id));
}
