import { pageLines } from "../screens/page-lines.ts";
import { listScreenOf } from "../screens/screens.ts";
import { placeOf } from "../state/crumbs.ts";
import type { Place } from "../state/place.ts";
import type { Mode, State } from "../state/state.ts";
import type { World } from "../state/world.ts";
import { plainWords } from "./plain-words.ts";
import { spokenLines } from "./spoken-lines.ts";
import { tellDialog } from "./tell-dialog.ts";
import { tellPlace, tellReturn, tellRow } from "./tell-place.ts";

/** What is said of a change, and how far into a list or a page that went; left out: it did not begin anew. */
export type ToldChange = { says: readonly string[]; upTo?: number };

/** Returns what is different for a person, in sentences; nothing where nothing is. */
export function tellChange(before: State, after: State, world: World): ToldChange {
  if (before === after) return { says: [] };
  const said = [
    ...(after.toast === undefined || after.toast === before.toast
      ? []
      : [plainWords(after.toast.text)]),
    ...switchWords(before, after),
  ];
  if (after.dialog !== undefined) {
    const dialog = after.dialog === before.dialog ? [] : tellDialog(after.dialog, after, world);
    return { says: [...said, ...dialog] };
  }
  if (after.mode !== "browse" && after.mode !== before.mode) {
    return { says: [...said, promptOf(after.mode, placeOf(after))] };
  }
  const place = placeChange(before, after, world);
  const says = [...said, ...place.says];
  if (says.length === 0 && before.dialog !== undefined) {
    return { says: [`Closed. ${tellRow(after, world) ?? ""}`.trim()] };
  }
  return { ...place, says };
}

function placeChange(before: State, after: State, world: World): ToldChange {
  const [was, is] = [placeOf(before), placeOf(after)];
  if (after.crumbs.length < before.crumbs.length) return tellReturn(after, world);
  if (before.crumbs.length !== after.crumbs.length || !isSameRoute(was, is)) {
    return tellPlace(after, world);
  }
  if (was.list.filter.valid !== is.list.filter.valid || was.list.sort !== is.list.sort) {
    return tellPlace(after, world);
  }
  const marks = is.list.marks === was.list.marks ? [] : [markWords(was, is, world)];
  const isMoved = is.list.cursor !== was.list.cursor || is.list.rowId !== was.list.rowId;
  const row = isMoved || marks.length > 0 ? tellRow(after, world) : undefined;
  const match =
    is.match === was.match || is.match === undefined ? [] : matchWords(is.match, after, world);
  return { says: [...marks, ...(row === undefined ? [] : [row]), ...match] };
}

function isSameRoute(one: Place, other: Place): boolean {
  return one.route === other.route || JSON.stringify(one.route) === JSON.stringify(other.route);
}

/** Which row was marked, or no longer is; of several, how many there are now. */
function markWords({ list: was }: Place, { list, route }: Place, world: World): string {
  const count = `${list.marks.size} marked in all`;
  const changed = [
    ...[...list.marks].filter((id) => !was.marks.has(id)),
    ...[...was.marks].filter((id) => !list.marks.has(id)),
  ];
  const row = listScreenOf(route)
    ?.rows(route, world)
    .find(({ id }) => id === changed[0]);
  if (changed.length !== 1 || row === undefined) return `${count}.`;
  const name = "name" in row ? String(row.name) : row.id;
  return plainWords(`${name} ${list.marks.has(row.id) ? "marked" : "no longer marked"}, ${count}.`);
}

function matchWords(match: number, state: State, world: World): string[] {
  return pageLines(state, world)
    .slice(match, match + 1)
    .flatMap((line) => spokenLines([line]))
    .map((text) => `found: ${text}`);
}

/** What is on or off by now. */
function switchWords(before: State, after: State): string[] {
  return [
    ...(before.isWriting === after.isWriting
      ? []
      : [after.isWriting ? "Changes are possible." : "Read-only from here on."]),
    ...(before.isWatching === after.isWatching
      ? []
      : [after.isWatching ? "Watching: everything is read again and again." : "Not watching."]),
  ];
}

const prompts: Readonly<Record<Exclude<Mode, "browse">, string>> = {
  filter: "Filter by what? An empty line leaves it as it is.",
  search: "Look for what? An empty line leaves it as it is.",
  command: "Which command? An empty line leaves.",
};

function promptOf(mode: Exclude<Mode, "browse">, { list }: Place): string {
  const now = mode === "filter" && list.filter.valid !== "" ? ` Now: ${list.filter.valid}.` : "";
  return plainWords(prompts[mode] + now);
}
