import type { AnyRow, ListScreen } from "../lists/list-screen.ts";
import type { Route } from "../state/route.ts";
import type { World } from "../state/world.ts";
import { plainWords } from "./plain-words.ts";
import { sentenceOf } from "./sentences.ts";
import { spokenCell } from "./spoken-cell.ts";

/** Returns a row of a list as one sentence. */
export function rowSentence(
  row: AnyRow,
  screen: ListScreen<AnyRow>,
  route: Route,
  world: World,
): string {
  const own = sentenceOf(route);
  return plainWords(own === undefined ? cellsOf(row, screen, world) : own.say(row, world));
}

/** What it is called, and everything else that the columns tell of it: columns are left out for want of room, and here is room. */
function cellsOf(row: AnyRow, { columns }: ListScreen<AnyRow>, world: World): string {
  // A column without a title is a picture of another.
  const cells = columns
    .filter(({ title }) => title !== "")
    .map((column) => ({
      title: column.title,
      text: spokenCell(plainWords(column.cell(row, world).text)),
    }))
    .filter(({ text }) => text !== "" && text !== "-");
  const [name, ...others] = cells;
  if (name === undefined) return row.id;
  const start = name.title === "#" ? "" : name.text;
  const rest = others.map(({ title, text }) => `${title.toLowerCase()}: ${text}`);
  return [...(start === "" ? [] : [start]), ...rest].join(", ");
}
