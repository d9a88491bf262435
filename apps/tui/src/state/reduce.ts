import { reduceSearch } from "../search/reduce-search.ts";
import { reduceCommand } from "../command/reduce-command.ts";
import { kindOf } from "../dialogs/dialogs.ts";
import { reduceFilter } from "../filter/reduce-filter.ts";
import { layoutOf } from "../frame/layout.ts";
import { keyOf, type Token } from "../input/token.ts";
import { actionFor } from "../keys/key-map.ts";
import { keepCursor } from "../lists/keep-cursor.ts";
import type { Message } from "./message.ts";
import type { State } from "./state.ts";
import { to, type Step } from "./step.ts";
import type { World } from "./world.ts";

/** Returns what a message leads to. Pure: the world is only looked at. */
export function reduce(state: State, message: Message, world: World): Step {
  if (message.kind === "token") return reduceToken(state, message.token, world);
  if (message.kind === "toast") return to({ ...state, toast: message.toast });
  if (message.kind === "watch-ended") return to({ ...state, isWatching: false });
  if (message.kind === "tick") return to(reduceTick(state, message.now));
  const change =
    message.kind === "resized" ? { size: message.size } : { bookVersion: message.version };
  return to(keepCursor({ ...state, ...change }, world));
}

function reduceTick(state: State, now: number): State {
  const isOver = state.toast !== undefined && state.toast.until <= now;
  return { ...state, now, ...(isOver ? { toast: undefined } : {}) };
}

function reduceToken(state: State, token: Token, world: World): Step {
  const key = keyOf(token);
  // Of a screen that cannot be shown, nobody sees what a key would do.
  if (layoutOf(state.size).isTooSmall && key !== "q" && key !== "ctrl-c") return to(state);
  if (state.dialog !== undefined) {
    return kindOf(state.dialog).reduce(state.dialog, token, state, world);
  }
  if (state.mode === "filter") return reduceFilter(state, token, world);
  if (state.mode === "command") return reduceCommand(state, token, world);
  if (state.mode === "search") return reduceSearch(state, token, world);
  const action = key === undefined ? undefined : actionFor(key, state, world);
  return action === undefined ? to(state) : action.run(state, world);
}
