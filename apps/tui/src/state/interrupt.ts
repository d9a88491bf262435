import { leaveOrAsk } from "../dialogs/leave/leave-or-ask.ts";
import type { State } from "./state.ts";
import type { Step } from "./step.ts";
import type { World } from "./world.ts";

/** Milliseconds in which a second Ctrl-C means that the person wants to leave. */
const patience = 1000;

/**
 * Returns what a Ctrl-C leads to. The second one in a row leaves, wherever the person is, or asks first as every way of leaving
 * does; any other means to what is on the screen what the screen makes of it.
 */
export function interrupt(state: State, world: World, first: (state: State) => Step): Step {
  const { interruptedAt, ...calm } = state;
  const isSecond = interruptedAt !== undefined && state.now - interruptedAt <= patience;
  if (!isSecond) return first({ ...calm, interruptedAt: state.now });
  const leaving = leaveOrAsk(calm, world);
  const isRefused = leaving.effects.length === 0 && leaving.state === calm;
  return isRefused ? first(calm) : leaving;
}

/** Returns the state after any other key: the next Ctrl-C is a first one again. */
export function uninterrupted(state: State): State {
  if (state.interruptedAt === undefined) return state;
  const { interruptedAt: _, ...calm } = state;
  return calm;
}
