import type { Effect } from "../state/effect.ts";
import type { Message } from "../state/message.ts";
import { reduce } from "../state/reduce.ts";
import type { State } from "../state/state.ts";
import type { World } from "../state/world.ts";

/** Where the state lives. */
export type Store = {
  readonly world: World;
  getState: () => State;
  dispatch: (message: Message) => void;
  /** Returns how to stop listening. */
  subscribe: (listener: () => void) => () => void;
};

/** Returns a store; `now` tells when keys come. Effects run after the state has changed, so that what they dispatch finds it as it is shown. */
export function createStore(
  initial: State,
  world: World,
  runEffect: (effect: Effect) => void,
  now?: () => number,
): Store {
  let state = initial;
  const listeners = new Set<() => void>();
  return {
    world,
    getState: () => state,
    dispatch(given) {
      // When a key came decides whether it can be the answer to a question.
      const isKey = given.kind === "token" && given.at === undefined && now !== undefined;
      const message = isKey ? { ...given, at: now() } : given;
      const step = reduce(state, message, world);
      const isChanged = step.state !== state;
      state = step.state;
      if (isChanged) for (const listener of listeners) listener();
      for (const effect of step.effects) runEffect(effect);
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
