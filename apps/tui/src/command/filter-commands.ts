import { forgetFilter, saveFilter, applyFilter } from "../filter/saved/saved-filter-steps.ts";
import { listScreenOf } from "../screens/screens.ts";
import { placeOf } from "../state/crumbs.ts";
import { to } from "../state/step.ts";
import type { Command } from "./command.ts";

/** Filters that are wanted again. */
export const filterCommands: readonly Command[] = [
  {
    names: ["filter"],
    summary: "use, save or forget a filter: filter NAME, filter save NAME",
    isWhole: false,
    suggestions: ({ savedFilters }) => [
      ...savedFilters.map(({ name }) => name),
      "save ",
      ...savedFilters.map(({ name }) => `forget ${name}`),
    ],
    run(argument, state, world) {
      const [verb = "", name, ...rest] = argument.split(/\s+/);
      if (rest.length > 0) return { problem: "A filter's name is one word." };
      if (verb === "save") return saveFilter(name ?? "", state);
      if (verb === "forget") return forgetFilter(name ?? "", state);
      if (name !== undefined) return { problem: "Type filter NAME or filter save NAME." };
      if (verb !== "") return applyFilter(verb, state, world);
      if (listScreenOf(placeOf(state).route) === undefined) {
        return { problem: "There is no list here to filter." };
      }
      return to({ ...state, mode: "filter" });
    },
  },
  {
    names: ["filters"],
    summary: "saved filters…",
    isWhole: true,
    run: (_, state) => to({ ...state, dialog: { kind: "filters", cursor: 0 } }),
  },
];
