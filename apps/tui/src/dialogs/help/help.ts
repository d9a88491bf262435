import { keyNames } from "../../keys/key-names.ts";
import { keysOf } from "../../keys/key-map.ts";
import { to } from "../../state/step.ts";
import { fit } from "../../text/fit.ts";
import { line } from "../../text/line.ts";
import type { DialogKind } from "../dialog-kind.ts";
import { pick } from "../picker/picker.ts";
import { pickerLines, type PickerLine } from "../picker/picker-lines.ts";
import type { HelpDialog } from "./help-dialog.ts";
import { helpActions, helpGroups } from "./help-entries.ts";

/** Columns of the keys. */
const keysWidth = 20;

/** What can be done here, with its keys: narrowed as one types, done with Enter. */
export const helpKind: DialogKind<HelpDialog> = {
  reduce(dialog, token, state, world) {
    const found = helpActions(dialog.picker.query.text, state, world);
    const picked = pick(dialog.picker, token, found.length);
    const closed = { ...state, dialog: undefined };
    if (picked.kind === "closed") return to(closed);
    if (picked.kind === "moved") {
      return to({ ...state, dialog: { ...dialog, picker: picked.picker } });
    }
    const action = found[dialog.picker.cursor];
    return action === undefined ? to(state) : action.run(closed, world);
  },
  view({ picker }, state, world, room) {
    const lines = helpGroups(picker.query.text, state, world).flatMap(({ title, actions }) => [
      heading(title),
      ...actions.map((action): PickerLine => ({
        kind: "entry",
        spans: [
          {
            text: `${fit(keyNames(keysOf(action, world)) || `:${action.id}`, keysWidth)} `,
            tone: "key",
          },
          { text: action.title },
        ],
      })),
    ]);
    return {
      title: "help",
      lines: pickerLines(picker, lines, { rows: room.rows, prompt: "find:" }),
      hints: "type to narrow · Enter do it · Esc close",
      width: 64,
    };
  },
};

function heading(title: string): PickerLine {
  return { kind: "heading", spans: line(title.toUpperCase(), "heading") };
}
