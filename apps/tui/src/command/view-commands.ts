import { keepCursor } from "../lists/keep-cursor.ts";
import { listScreenOf } from "../screens/screens.ts";
import { placeOf, withList } from "../state/crumbs.ts";
import type { State } from "../state/state.ts";
import { to } from "../state/step.ts";
import { themes } from "../theme/themes.ts";
import type { ThemeName } from "../theme/theme.ts";
import type { Command } from "./command.ts";

/** How things are looked at. */
export const viewCommands: readonly Command[] = [
  {
    names: ["sort"],
    summary: "sort by a column",
    isWhole: false,
    suggestions: (state) => columnsOf(state).flatMap((id) => [id, `${id} desc`]),
    run(argument, state, world) {
      const [column = "", direction = ""] = argument.split(/\s+/);
      const columns = columnsOf(state);
      if (!columns.includes(column)) {
        const known = columns.join(", ");
        return { problem: known === "" ? "There is no list here." : `Sort by one of ${known}.` };
      }
      if (!["", "asc", "desc"].includes(direction)) {
        return { problem: `"${direction}" is no direction: asc or desc.` };
      }
      const sort = { column, isDescending: direction === "desc" };
      return to(keepCursor(withList(state, { sort, orderedAt: world.book.version }), world));
    },
  },
  {
    names: ["theme"],
    summary: "choose a theme",
    isWhole: false,
    suggestions: () => Object.keys(themes),
    run(argument, state) {
      if (!isTheme(argument)) return { problem: `Themes: ${Object.keys(themes).join(", ")}.` };
      return to({ ...state, theme: argument });
    },
  },
];

function columnsOf(state: State): string[] {
  return listScreenOf(placeOf(state).route)?.columns.map(({ id }) => id) ?? [];
}

function isTheme(name: string): name is ThemeName {
  return Object.hasOwn(themes, name);
}
