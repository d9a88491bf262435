import { availableActions } from "../../keys/key-map.ts";
import { to } from "../../state/step.ts";
import { fit } from "../../text/fit.ts";
import type { Line } from "../../text/line.ts";
import type { DialogKind } from "../dialog-kind.ts";
import type { HelpDialog } from "./help-dialog.ts";

/** What can be done here, with its keys. */
export const helpKind: DialogKind<HelpDialog> = {
  reduce(_, token, state) {
    const isClosing = token.kind === "key" && (token.name === "escape" || token.name === "enter");
    return to(isClosing ? { ...state, dialog: undefined } : state);
  },
  view(_, state, world) {
    const lines: Line[] = availableActions(state, world).map(({ keys, title }) => [
      { text: fit(keys.join(" "), 22), tone: "key" },
      { text: title },
    ]);
    return { title: "help", lines, hints: "Esc close", width: 60 };
  },
};
