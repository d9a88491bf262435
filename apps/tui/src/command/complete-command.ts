import { availableActions } from "../keys/key-map.ts";
import type { State } from "../state/state.ts";
import type { World } from "../state/world.ts";
import { commands } from "./commands.ts";
import { splitCommand } from "./split-command.ts";

/** What may stand where one types. */
export type Completion = {
  /** What stands before it, and stays. */
  before: string;
  options: readonly string[];
};

/** Returns what a command line may go on as: names of commands, or what the command takes. */
export function completionsOf(text: string, state: State, world: World): Completion {
  const { name, argument } = splitCommand(text);
  if (argument === undefined) return { before: "", options: namesFrom(name, state, world) };
  const command = commands.find(({ names }) => names.includes(name));
  const wanted = argument.toLowerCase();
  const options = (command?.suggestions?.(state, world) ?? []).filter((option) =>
    option.toLowerCase().startsWith(wanted),
  );
  return { before: `${name} `, options };
}

/** Nothing typed yet: commands alone, there are too many actions. */
function namesFrom(start: string, state: State, world: World): string[] {
  const firsts = commands.map(({ names }) => names[0]);
  if (start === "") return firsts;
  const aliases = commands.flatMap(({ names }) => names.slice(1));
  const actions = availableActions(state, world).map(({ id }) => id);
  const found = [firsts, aliases, actions].flat().filter((option) => option.startsWith(start));
  return [...new Set(found)];
}

/** Returns the command line as far as there is no choice: with one option all of it, and room for what it takes. */
export function completeCommand(text: string, state: State, world: World): string {
  const { before, options } = completionsOf(text, state, world);
  const [only] = options;
  if (only === undefined) return text;
  if (options.length > 1) return before + commonStart(options, text.slice(before.length));
  const takesMore = commands.some(
    ({ names, suggestions }) => names.includes(only) && suggestions !== undefined,
  );
  return before + only + (before === "" && takesMore ? " " : "");
}

/** What all options start with, in whatever case; at least what was typed. */
function commonStart(options: readonly string[], typed: string): string {
  const [first = ""] = options;
  let length = first.length;
  for (const option of options) {
    while (!option.toLowerCase().startsWith(first.slice(0, length).toLowerCase())) length--;
  }
  return length > typed.length ? first.slice(0, length) : typed;
}
