import { to } from "../../state/step.ts";
import { cellWidth } from "../../text/cell-width.ts";
import { fit } from "../../text/fit.ts";
import type { DialogKind } from "../dialog-kind.ts";
import { pick } from "../picker/picker.ts";
import { pickerLines, type PickerLine } from "../picker/picker-lines.ts";
import type { PaletteDialog } from "./palette-dialog.ts";
import { paletteEntries } from "./palette-entries.ts";

const width = 60;

/** What can be done and gone to, by a few letters of its name. */
export const paletteKind: DialogKind<PaletteDialog> = {
  reduce(dialog, token, state, world) {
    const found = paletteEntries(dialog.picker.query.text, state, world);
    const picked = pick(dialog.picker, token, found.length);
    const closed = { ...state, dialog: undefined };
    if (picked.kind === "closed") return to(closed);
    if (picked.kind === "moved") {
      return to({ ...state, dialog: { ...dialog, picker: picked.picker } });
    }
    const entry = found[dialog.picker.cursor];
    return entry === undefined ? to(state) : entry.run(closed, world);
  },
  view({ picker }, state, world, room) {
    const inner = Math.min(width, room.columns);
    const lines = paletteEntries(picker.query.text, state, world).map(
      ({ title, hint }): PickerLine => ({
        kind: "entry",
        spans: [
          { text: fit(title, Math.max(0, inner - 3 - cellWidth(hint))) },
          { text: ` ${hint}`, tone: "key" },
        ],
      }),
    );
    return {
      title: "what do you want to do?",
      lines: pickerLines(picker, lines, { rows: room.rows, prompt: ">" }),
      hints: "type to find · Enter do it · Esc close",
      width,
    };
  },
};
