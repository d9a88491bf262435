import { emptyField } from "../fields/text-field.ts";
import type { State } from "../state/state.ts";
import { withoutAnswer } from "./plan/plan.ts";
import { concealed } from "./secret/open-secret.ts";

/**
 * Returns the state with every secret masked and every half-given answer taken back: for whenever the person may have turned
 * away, such as when the terminal loses the focus, is suspended, is given to an editor or becomes too small.
 */
export function conceal(state: State): State {
  const { dialog } = state;
  if (dialog?.kind === "secret") return { ...state, dialog: concealed(dialog) };
  if (dialog?.kind === "plan") return { ...state, dialog: withoutAnswer(dialog) };
  if (dialog?.kind === "job")
    return { ...state, dialog: { ...dialog, typed: emptyField, wasPasted: false } };
  return state;
}
