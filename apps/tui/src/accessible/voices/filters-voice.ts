import type { FiltersDialog } from "../../dialogs/filters/filters-dialog.ts";
import { keyToken } from "../tokens-of.ts";
import { choiceOf, isLeaving, type DialogVoice } from "./dialog-voice.ts";
import { numbered } from "./numbered.ts";
import { moves } from "./palette-voice.ts";

/** The filters that were saved. */
export const filtersVoice: DialogVoice<FiltersDialog> = {
  says: (_, { savedFilters }) =>
    savedFilters.length === 0
      ? ["No filter is saved: filter save NAME saves the one of a list. An empty line closes."]
      : [
          "Look through which filter?",
          ...numbered(
            savedFilters.map(({ name, screen, filter }) => `${name}, ${screen}: ${filter}`),
          ),
          "A number looks through it, forget and a number forgets it, back leaves.",
        ],
  answer({ cursor }, line, { savedFilters }) {
    if (isLeaving(line) || savedFilters.length === 0) return [keyToken("escape")];
    const [, word = "", number = ""] = /^(forget\s+)?(\d+)$/i.exec(line) ?? [];
    const choice = choiceOf(number, savedFilters.length);
    if (choice === undefined) return [];
    return [...moves(cursor, choice - 1), keyToken(word === "" ? "enter" : "delete")];
  },
};
