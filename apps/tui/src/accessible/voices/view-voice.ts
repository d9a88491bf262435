import type { Dialog } from "../../dialogs/dialog.ts";
import { kindOf } from "../../dialogs/dialogs.ts";
import { noWrap, spokenLines } from "../spoken-lines.ts";
import { keyToken } from "../tokens-of.ts";
import type { DialogVoice } from "./dialog-voice.ts";

/** A dialog that is only read: what it would show, and an empty line closes it. */
export const viewVoice: DialogVoice<Dialog> = {
  says(dialog, state, world) {
    const room = { columns: noWrap, rows: 500 };
    const { title, lines } = kindOf(dialog).view(dialog, state, world, room);
    return [`${title}.`, ...spokenLines(lines), "An empty line closes."];
  },
  answer: () => [keyToken("escape")],
};
