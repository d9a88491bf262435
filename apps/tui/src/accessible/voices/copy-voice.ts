import type { CopyDialog } from "../../dialogs/copy/copy-dialog.ts";
import { copyForms } from "../../dialogs/copy/copy-forms.ts";
import { keyToken } from "../tokens-of.ts";
import { choiceOf, isLeaving, type DialogVoice } from "./dialog-voice.ts";
import { numbered } from "./numbered.ts";
import { moves } from "./palette-voice.ts";

/** The forms of what one is on, written out by their number. */
export const copyVoice: DialogVoice<CopyDialog> = {
  says: (_, state, world) => [
    "Write out which form?",
    ...numbered(copyForms(state, world).map(({ what }) => what)),
    "A number writes it out, back leaves.",
  ],
  answer({ cursor }, line, state, world) {
    if (isLeaving(line)) return [keyToken("escape")];
    const choice = choiceOf(line, copyForms(state, world).length);
    return choice === undefined ? [] : [...moves(cursor, choice - 1), keyToken("enter")];
  },
};
