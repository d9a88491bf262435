import { commands } from "../command/commands.ts";
import { helpGroups } from "../dialogs/help/help-entries.ts";
import type { State } from "../state/state.ts";
import type { World } from "../state/world.ts";
import { plainWords } from "./plain-words.ts";
import { screenOnly } from "./screen-only.ts";

/** What a line can say beside actions and places. */
const ownWords: readonly (readonly [string, string])[] = [
  ["a number", "open that row"],
  ["next, previous", "one row on, one row back"],
  ["go NUMBER", "to that row, without opening it"],
  ["more", "go on reading; list begins again"],
  ["detail", "all of the row that one is on"],
  ["find TEXT", "the next row, or line, that has the text"],
  ["filter TEXT", "only rows that answer to it"],
  ["where", "where one is, and how far the reading is"],
  ["help WORDS", "what can be done here; with words, what answers to them"],
];

/** Returns what can be typed here: own words, actions, places. */
export function tellHelp(query: string, state: State, world: World): string[] {
  const wanted = query.toLowerCase().split(/\s+/);
  const answers = (text: string): boolean =>
    wanted.every((word) => text.toLowerCase().includes(word));
  const own = ownWords.map(([word, what]) => `${word}: ${what}`).filter(answers);
  const groups = helpGroups(query, state, world).flatMap(({ title, actions }) => {
    const told = actions.filter(({ id }) => !screenOnly.has(id));
    return told.length === 0 ? [] : [`${title}:`, ...told.map((one) => `${one.id}: ${one.title}`)];
  });
  const places = commands
    .filter(({ names: [name] }) => !screenOnly.has(name))
    .map(({ names: [name], summary }) => `${name}: ${summary}`)
    .filter(answers);
  const says = [...part("lines", own), ...groups, ...part("places and views", places)];
  return says.length === 0
    ? [plainWords(`Nothing here answers to "${query}".`)]
    : says.map(plainWords);
}

function part(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [`${title}:`, ...lines];
}
