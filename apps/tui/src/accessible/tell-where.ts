import { crumbName } from "../frame/crumb-name.ts";
import { readingWords } from "../frame/reading-words.ts";
import type { State } from "../state/state.ts";
import type { World } from "../state/world.ts";
import { plainWords } from "./plain-words.ts";
import { tellRow } from "./tell-place.ts";

/** Returns where one is, whether anything may be changed, and how old what is told is. */
export function tellWhere(state: State, world: World): string[] {
  const way = state.crumbs.map(({ route }) => crumbName(route, world)).join(" > ");
  const write = state.isWriting ? "WRITE: changes are possible" : "read-only";
  const reading = readingWords(world).text;
  const row = tellRow(state, world);
  return [
    plainWords([way, write, ...(reading === "" ? [] : [reading])].join(", ") + "."),
    ...(row === undefined ? [] : [row]),
  ];
}
