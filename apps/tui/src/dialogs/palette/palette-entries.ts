import UFuzzy from "@leeoniya/ufuzzy";
import { commands } from "../../command/commands.ts";
import { keyNames } from "../../keys/key-names.ts";
import { availableActions, keysOf } from "../../keys/key-map.ts";
import type { State } from "../../state/state.ts";
import { to, type Step } from "../../state/step.ts";
import type { World } from "../../state/world.ts";
import { runCommand } from "../../command/run-command.ts";

/** One line of the palette. */
export type PaletteEntry = {
  title: string;
  /** What does the same without the palette. */
  hint: string;
  run(state: State, world: World): Step;
};

/** Letters that may stand between those of a word are few: "rtate" is rotate, and not everything is like everything. */
const fuzzy = new UFuzzy({ intraIns: 3 });

/** Words of a query in any order: of at most four, 24 orders. */
const mostWords = 4;

/** Returns what can be done here and what can be gone to; with a query, what is like it, the likest first. */
export function paletteEntries(query: string, state: State, world: World): PaletteEntry[] {
  const entries = allEntries(state, world);
  if (query.trim() === "") return entries;
  const texts = entries.map(({ title, hint }) => `${title} ${hint}`);
  const [found, info, order] = fuzzy.search(texts, query, mostWords);
  const ranked =
    order === null || info === null ? (found ?? []) : order.map((at) => info.idx[at] ?? -1);
  return ranked.flatMap((index) => entries[index] ?? []);
}

function allEntries(state: State, world: World): PaletteEntry[] {
  const available = availableActions(state, world);
  const actions = available.map((action) => ({
    title: action.title,
    hint: keyNames(keysOf(action, world)) || `:${action.id}`,
    run: action.run.bind(action),
  }));
  const places = commands
    .filter(({ isWhole, names: [name] }) => isWhole && available.every(({ id }) => id !== name))
    .map(({ names: [name], summary }) => ({
      title: summary,
      hint: `:${name}`,
      run(now: State, where: World): Step {
        const ran = runCommand(name, now, where);
        return "problem" in ran ? to(now) : ran;
      },
    }));
  return [...actions, ...places];
}
