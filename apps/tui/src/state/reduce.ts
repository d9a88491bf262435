import { reduceSearch } from "../search/reduce-search.ts";
import { reduceCommand } from "../command/reduce-command.ts";
import { conceal } from "../dialogs/conceal.ts";
import { kindOf } from "../dialogs/dialogs.ts";
import { startPlan } from "../dialogs/plan/start-plan.ts";
import { reduceNews } from "../dialogs/reduce-news.ts";
import { reduceFilter } from "../filter/reduce-filter.ts";
import { layoutOf } from "../frame/layout.ts";
import { keyOf, type Token } from "../input/token.ts";
import { actionFor } from "../keys/key-map.ts";
import { keepCursor } from "../lists/keep-cursor.ts";
import { reduceMouse } from "../mouse/reduce-mouse.ts";
import { placeOf } from "./crumbs.ts";
import { interrupt, uninterrupted } from "./interrupt.ts";
import type { Message } from "./message.ts";
import type { State, Toast } from "./state.ts";
import { to, type Step } from "./step.ts";
import type { World } from "./world.ts";

/** Returns what a message leads to. Pure: the world is only looked at. */
export function reduce(state: State, message: Message, world: World): Step {
  if (message.kind === "token") {
    return settle(state, reduceToken(at(state, message.at), message.token, world), world);
  }
  if (message.kind === "change") return reduceNews(at(state, message.at), message.news, world);
  if (message.kind === "text-edited") {
    const { text: description, subject } = message;
    return startPlan(state, { kind: "update", ...subject, description });
  }
  if (message.kind === "mouse") return reduceMouse(state, message.report, world);
  if (message.kind === "conceal") return to(conceal(state));
  if (message.kind === "toast") return to(reduceToast(state, message.toast));
  if (message.kind === "watch-ended") return to({ ...state, isWatching: false });
  if (message.kind === "tick") return to(reduceTick(state, message.now));
  const change =
    message.kind === "resized" ? { size: message.size } : { bookVersion: message.version };
  // Whatever was about to be said was said to another screen.
  const current = message.kind === "resized" ? conceal(state) : state;
  return to(keepCursor({ ...current, ...change }, world));
}

/** What a person did, and can perhaps take back, stays in sight, unless something went wrong. */
function reduceToast(state: State, toast: Toast): State {
  const { toast: shown, now } = state;
  const isHeld = shown?.isHeld === true && shown.until > now && toast.tone === "good";
  return isHeld ? state : { ...state, toast };
}

/** A list that one comes back to may have changed while one was away. */
function settle(before: State, step: Step, world: World): Step {
  if (placeOf(before).route === placeOf(step.state).route) return step;
  return { ...step, state: keepCursor(step.state, world) };
}

/** Time only goes forward. */
function at(state: State, now: number | undefined): State {
  return now === undefined || now <= state.now ? state : { ...state, now };
}

function reduceTick(state: State, now: number): State {
  const isOver = state.toast !== undefined && state.toast.until <= now;
  return { ...state, now, ...(isOver ? { toast: undefined } : {}) };
}

function reduceToken(state: State, token: Token, world: World): Step {
  if (keyOf(token) !== "ctrl-c") return reduceKey(uninterrupted(state), token, world);
  return interrupt(state, world, (noted) => reduceKey(noted, token, world));
}

/** What does the same whatever lies over the screen. */
const everywhere: ReadonlySet<string> = new Set(["redraw", "suspend"]);

function reduceKey(state: State, token: Token, world: World): Step {
  const key = keyOf(token);
  const anywhere = key?.startsWith("ctrl-") ? actionFor(key, state, world) : undefined;
  if (anywhere !== undefined && everywhere.has(anywhere.id)) {
    // Before the shell has the screen, and whether or not it gets it.
    return anywhere.run(anywhere.id === "suspend" ? conceal(state) : state, world);
  }
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
