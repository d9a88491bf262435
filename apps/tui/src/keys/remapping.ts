/** Keys that a person gave to actions, by the action's ID, in place of those it comes with. */
export type Remapping = ReadonlyMap<string, readonly string[]>;
