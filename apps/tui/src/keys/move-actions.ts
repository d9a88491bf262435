import { layoutOf } from "../frame/layout.ts";
import { moveCursor } from "../lists/move-cursor.ts";
import type { State } from "../state/state.ts";
import { to } from "../state/step.ts";
import type { Action } from "./action.ts";

function move(
  id: string,
  title: string,
  keys: readonly string[],
  by: (cursor: number, height: number) => number,
): Action {
  const height = ({ size }: State): number => layoutOf(size).listRows;
  return {
    id,
    title,
    keys,
    run: (state, world) => to(moveCursor(state, world, (cursor) => by(cursor, height(state)))),
  };
}

/** Moving in a list. */
export const moveActions: readonly Action[] = [
  move("down", "one row down", ["j", "down"], (cursor) => cursor + 1),
  move("up", "one row up", ["k", "up"], (cursor) => cursor - 1),
  move("first", "to the first row", ["g", "home"], () => 0),
  move("last", "to the last row", ["G", "end"], () => Number.MAX_SAFE_INTEGER),
  move(
    "page-down",
    "one screen down",
    ["page-down", "ctrl-f"],
    (cursor, height) => cursor + height,
  ),
  move("page-up", "one screen up", ["page-up", "ctrl-b"], (cursor, height) => cursor - height),
  move("half-down", "half a screen down", ["ctrl-d"], (cursor, height) => cursor + (height >> 1)),
  move("half-up", "half a screen up", ["ctrl-u"], (cursor, height) => cursor - (height >> 1)),
];
