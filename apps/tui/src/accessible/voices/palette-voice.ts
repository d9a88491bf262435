import type { PaletteDialog } from "../../dialogs/palette/palette-dialog.ts";
import { paletteEntries } from "../../dialogs/palette/palette-entries.ts";
import { keyToken, pressed, replacing } from "../tokens-of.ts";
import { choiceOf, isLeaving, type DialogVoice } from "./dialog-voice.ts";
import { numbered } from "./numbered.ts";

/** What can be done, found by typing a part of it, done by its number. */
export const paletteVoice: DialogVoice<PaletteDialog> = {
  says({ picker }, state, world) {
    const titles = paletteEntries(picker.query.text, state, world).map(({ title }) => title);
    return [
      "What do you want to do?",
      ...numbered(titles),
      titles.length === 0
        ? "Nothing is called so. Type something else, or back."
        : "A number does it, text finds, back leaves.",
    ];
  },
  answer({ picker }, line, state, world) {
    if (isLeaving(line)) return [keyToken("escape")];
    if (line === "") return [];
    const { length } = paletteEntries(picker.query.text, state, world);
    const choice = choiceOf(line, length);
    if (choice === undefined) return replacing(line);
    return [...moves(picker.cursor, choice - 1), keyToken("enter")];
  },
};

/** Returns the keys from one place in a list to another. */
export function moves(from: number, to: number): ReturnType<typeof pressed> {
  return to < from ? pressed("up", from - to) : pressed("down", to - from);
}
