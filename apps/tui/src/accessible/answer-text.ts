import { parseFilter } from "../filter/parse-filter.ts";
import { listScreenOf } from "../screens/screens.ts";
import { placeOf } from "../state/crumbs.ts";
import { reduce } from "../state/reduce.ts";
import type { State } from "../state/state.ts";
import { to, type Step } from "../state/step.ts";
import type { World } from "../state/world.ts";
import type { Token } from "../input/token.ts";
import { plainWords } from "./plain-words.ts";
import { keyToken, replacing } from "./tokens-of.ts";

/** Takes a line that is asked for: what to filter by, what to look for, a command. An empty one leaves all as it is. */
export function answerText(
  line: string,
  state: State,
  world: World,
): Step & { says?: readonly string[] } {
  const text = line.trim();
  const wrong = state.mode === "filter" ? filterComplaint(text, state) : undefined;
  if (wrong !== undefined) return { ...to({ ...state, mode: "browse" }), says: [wrong] };
  const tokens: Token[] =
    text === "" ? [keyToken("escape")] : [...replacing(text), keyToken("enter")];
  const step = reduceAll(tokens, state, world);
  // A command that means nothing stays, on a screen, to be mended: here it is typed anew.
  return step.state.mode === "command"
    ? {
        ...step,
        state: reduce(step.state, { kind: "token", token: keyToken("escape") }, world).state,
      }
    : step;
}

/** On a screen one sees what a filter means while it is typed; a line that means nothing changes nothing. */
function filterComplaint(text: string, state: State): string | undefined {
  const parsed = parseFilter(text, listScreenOf(placeOf(state).route)?.fields ?? {});
  if (parsed.state === "ok") return undefined;
  return plainWords(`This filter means nothing: ${parsed.message}. The list is as it was.`);
}

/** Returns what tokens lead to, one after the other, as long as they go to the same place. */
export function reduceAll(
  tokens: readonly Token[],
  state: State,
  world: World,
  isSame: (now: State) => boolean = () => true,
): Step {
  let step: Step = { state, effects: [] };
  for (const token of tokens) {
    if (!isSame(step.state)) break;
    const next = reduce(step.state, { kind: "token", token }, world);
    step = { state: next.state, effects: [...step.effects, ...next.effects] };
  }
  return step;
}
