import { isFirstDescending, sortChoices } from "../../dialogs/sort/sort-choices.ts";
import type { SortDialog } from "../../dialogs/sort/sort-dialog.ts";
import { keyToken, typedTokens } from "../tokens-of.ts";
import { choiceOf, isLeaving, type DialogVoice } from "./dialog-voice.ts";
import { numbered } from "./numbered.ts";
import { moves } from "./palette-voice.ts";

/** What a list is sorted by, and which way. */
export const sortVoice: DialogVoice<SortDialog> = {
  says: (_, state) => [
    "Sort by what?",
    ...numbered(sortChoices(state).map((choice) => choice?.title.toLowerCase() ?? "as it comes")),
    "A number sorts, with asc or desc behind it the other way round, such as 2 desc; back leaves.",
  ],
  answer({ cursor, isDescending }, line, state) {
    if (isLeaving(line)) return [keyToken("escape")];
    const [number = "", way] = line.toLowerCase().split(/\s+/);
    const choices = sortChoices(state);
    const choice = choiceOf(number, choices.length);
    if (choice === undefined || ![undefined, "asc", "desc"].includes(way)) return [];
    const keys = moves(cursor, choice - 1);
    const comes = keys.length === 0 ? isDescending : isFirstDescending(choices[choice - 1]);
    const isTurned = way !== undefined && (way === "desc") !== comes;
    return [...keys, ...(isTurned ? typedTokens("S") : []), keyToken("enter")];
  },
};
