import type { Token } from "../src/input/token.ts";
import type { Effect } from "../src/state/effect.ts";
import { initialState, type StateOptions } from "../src/state/initial-state.ts";
import { reduce } from "../src/state/reduce.ts";
import type { State } from "../src/state/state.ts";
import type { World } from "../src/state/world.ts";

/** Returns the state that the browser opens with over a world that was read already. */
export function openedState(world: World, options: Partial<StateOptions> = {}): State {
  const size = { columns: 100, rows: 30 };
  const state = initialState({ size, now: world.now, isWriting: false, ...options });
  return reduce(state, { kind: "book", version: world.book.version }, world).state;
}

/** Returns where tokens lead, and everything they ask for on the way. */
export function drive(
  state: State,
  tokens: readonly Token[],
  world: World,
): { state: State; effects: Effect[] } {
  const effects: Effect[] = [];
  let current = state;
  for (const token of tokens) {
    const step = reduce(current, { kind: "token", token }, world);
    current = step.state;
    effects.push(...step.effects);
  }
  return { state: current, effects };
}

/** Returns keys as tokens: `"j enter ctrl-p"`; a word in quotes is typed letter by letter: `": 'sa all' enter"`. */
export function keys(line: string): Token[] {
  return [...line.matchAll(/'([^']*)'|(\S+)/g)].flatMap(([, typed, key = ""]) => {
    if (typed !== undefined) return Array.from(typed, toText);
    const letter = /^ctrl-(.)$/.exec(key)?.[1];
    if (letter !== undefined) return [{ kind: "ctrl", letter }];
    if (key === "space") return [toText(" ")];
    return [key.length > 1 ? ({ kind: "key", name: key } as Token) : toText(key)];
  });
}

function toText(text: string): Token {
  return { kind: "text", text };
}
