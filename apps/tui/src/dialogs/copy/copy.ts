import type { State } from "../../state/state.ts";
import { to, type Step } from "../../state/step.ts";
import { cut, fit } from "../../text/fit.ts";
import { line, type Line } from "../../text/line.ts";
import { safeText } from "../../text/safe-text.ts";
import type { DialogKind } from "../dialog-kind.ts";
import { freshPicker, pick } from "../picker/picker.ts";
import type { CopyDialog } from "./copy-dialog.ts";
import { copyForms, type CopyForm } from "./copy-forms.ts";

/** Columns of what a form is. */
const whatWidth = 22;
const width = 72;

/** The forms that what the cursor is on can be copied in, each with its digit. */
export const copyKind: DialogKind<CopyDialog> = {
  reduce(dialog, token, state, world) {
    const forms = copyForms(state, world);
    const closed = { ...state, dialog: undefined };
    const byDigit = token.kind === "text" ? forms[Number(token.text) - 1] : undefined;
    if (byDigit !== undefined) return copied(closed, byDigit);
    // There is nothing to type here; letters move, as in lists.
    const moved = { j: "down", k: "up" }[token.kind === "text" ? token.text : ""];
    if (token.kind === "paste" || (token.kind === "text" && moved === undefined)) return to(state);
    const key = moved === undefined ? token : ({ kind: "key", name: moved } as const);
    const picked = pick(
      { ...freshPicker, cursor: dialog.cursor },
      key as typeof token,
      forms.length,
    );
    if (picked.kind === "closed") return to(closed);
    if (picked.kind === "moved") {
      return to({ ...state, dialog: { ...dialog, cursor: picked.picker.cursor } });
    }
    const form = forms[dialog.cursor];
    return form === undefined ? to(closed) : copied(closed, form);
  },
  view({ cursor }, state, world, room) {
    const inner = Math.min(width, room.columns);
    const lines = copyForms(state, world).map(({ what, text }, index): Line => {
      const shown = cut(safeText(text), inner - whatWidth - 5);
      const start = `${index === cursor ? ">" : " "} ${index + 1} ${fit(what, whatWidth)} `;
      return index === cursor
        ? line(start + shown, "cursor")
        : [{ text: start }, { text: shown, tone: "muted" }];
    });
    return { title: "copy as", lines, hints: "Enter or its digit copies · Esc close", width };
  },
};

function copied(state: State, { what, text }: CopyForm): Step {
  return { state, effects: [{ kind: "copy", text, what }] };
}
