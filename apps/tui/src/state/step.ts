import type { Effect } from "./effect.ts";
import type { State } from "./state.ts";

/** What a message leads to: the next state, and what is asked of the world. */
export type Step = { state: State; effects: readonly Effect[] };

/** Returns a step that asks for nothing. */
export function to(state: State): Step {
  return { state, effects: [] };
}
