import { runCommand } from "../command/run-command.ts";
import { actions } from "../keys/actions.ts";
import { actionFor, availableActions } from "../keys/key-map.ts";
import { moveCursor } from "../lists/move-cursor.ts";
import { visibleRows } from "../lists/visible-rows.ts";
import { openRow } from "../screens/open-row.ts";
import { listScreenOf } from "../screens/screens.ts";
import { placeOf } from "../state/crumbs.ts";
import type { State } from "../state/state.ts";
import { to, type Step } from "../state/step.ts";
import type { World } from "../state/world.ts";
import { answerText } from "./answer-text.ts";
import { answerInDialog } from "./answer-in-dialog.ts";
import { findText } from "./find-text.ts";
import { plainWords } from "./plain-words.ts";
import { screenOnly } from "./screen-only.ts";
import { tellChange } from "./tell-change.ts";
import { tellDetail } from "./tell-detail.ts";
import { tellHelp } from "./tell-help.ts";
import { tellMore, tellPlace, type Told } from "./tell-place.ts";
import { tellWhere } from "./tell-where.ts";
import { wishOf, type Wish } from "./wish.ts";

/** What a line leads to: the next state, what is asked of the world, what is said, and how far into the place that went. */
export type Answer = Step & Told;

/** What a wish leads to, before it is told what has changed. */
type Outcome = (Step & { says?: readonly string[] }) | { says: readonly string[] } | Told;

/** Returns what a line leads to. Pure, as the reducer is that it asks. `upTo`: how much of the place was told before. */
export function answerLine(line: string, state: State, upTo: number, world: World): Answer {
  const outcome = outcomeOf(line, state, upTo, world);
  if (!("state" in outcome)) return { state, effects: [], upTo, ...outcome };
  const { says } = outcome;
  const told = says === undefined ? tellChange(state, outcome.state, world) : { says };
  const isSilent = told.says.length === 0 && outcome.effects.length === 0;
  return { ...outcome, upTo, ...told, says: isSilent ? ["Nothing has changed."] : told.says };
}

function outcomeOf(line: string, state: State, upTo: number, world: World): Outcome {
  if (state.dialog !== undefined) return answerInDialog(line, state, world);
  if (state.mode !== "browse") return answerText(line, state, world);
  return grant(wishOf(line), state, upTo, world);
}

function grant(wish: Wish, state: State, upTo: number, world: World): Outcome {
  switch (wish.wish) {
    case "where":
      return { says: tellWhere(state, world) };
    case "more":
      return tellMore(state, world, upTo);
    case "list":
      return tellPlace(state, world);
    case "detail":
      return { says: tellDetail(state, world) };
    case "help":
      return { says: tellHelp(wish.query, state, world) };
    case "find":
      return findText(wish.text, state, world);
    case "filter":
      return filterBy(wish.text, state, world);
    case "go":
    case "open":
      return goToRow(wish, state, world);
    case "command":
  }
  return command(wish.text, state, world);
}

function goToRow(wish: Wish & { row: number }, state: State, world: World): Outcome {
  const place = placeOf(state);
  const screen = listScreenOf(place.route);
  if (screen === undefined) return { says: ["There are no rows here. help tells what there is."] };
  const { rows } = visibleRows(screen, place, world);
  if (rows[wish.row - 1] === undefined) {
    return { says: [`There is no row ${wish.row}: there are ${rows.length}.`] };
  }
  const there = moveCursor(state, world, () => wish.row - 1);
  if (wish.wish === "go") return to(there);
  const opened = openRow(there, world);
  // A row that nothing is behind is told in full.
  return opened === there ? { ...to(there), says: tellDetail(there, world) } : to(opened);
}

function filterBy(text: string, state: State, world: World): Outcome {
  const filter = availableActions(state, world).find(({ id }) => id === "filter");
  if (filter === undefined) return { says: ["There is no list here to filter."] };
  return answerText(text, filter.run(state, world).state, world);
}

function command(text: string, state: State, world: World): Outcome {
  const why = screenOnly.get(text);
  if (why !== undefined) return { says: [why] };
  const available = availableActions(state, world);
  const named =
    available.find(({ id }) => id === text) ?? available.find(({ title }) => title === text);
  if (named !== undefined) return named.run(state, world);
  const byKey = actionFor(text, state, world);
  if (byKey !== undefined) return command(byKey.id, state, world);
  const elsewhere = actions.find(({ id }) => id === text);
  if (elsewhere?.isWrite && !state.isWriting) {
    return {
      says: ["Read-only: what changes something is there when Purser is started with --write."],
    };
  }
  const tab = available.find(({ id }) => id === `tab-${tabName(text)}`);
  if (tab !== undefined && elsewhere === undefined) return tab.run(state, world);
  const outcome = runCommand(text, state, world);
  if (!("problem" in outcome)) return outcome;
  if (elsewhere !== undefined) return { says: [`${elsewhere.id} does nothing here.`] };
  return { says: [plainWords(outcome.problem).replace(/\? shows/, "help tells")] };
}

/** "tab access list" and "access list" are the tab `access-list`. */
function tabName(text: string): string {
  return text.toLowerCase().replace(/^tab /, "").replaceAll(" ", "-");
}
