import { emptyField } from "../fields/text-field.ts";
import { helpDialog } from "../dialogs/help/help-dialog.ts";
import { paletteDialog } from "../dialogs/palette/palette-dialog.ts";
import { to } from "../state/step.ts";
import type { Action } from "./action.ts";

/** Finding out what can be done. */
export const askActions: readonly Action[] = [
  {
    id: "help",
    title: "help…",
    keys: ["?"],
    run: (state) => to({ ...state, dialog: helpDialog }),
  },
  {
    id: "palette",
    title: "find what to do…",
    keys: ["ctrl-p"],
    run: (state) => to({ ...state, dialog: paletteDialog }),
  },
  {
    id: "command",
    title: "type a command",
    keys: [":"],
    run: (state) => to({ ...state, mode: "command", command: emptyField }),
  },
];
