import type { Change } from "../../changes/change.ts";
import type { State } from "../../state/state.ts";
import type { Step } from "../../state/step.ts";
import type { FormDialog } from "../form/form-dialog.ts";

export type StartOptions = { isUndo?: boolean; form?: FormDialog };

/** Opens the dialog of a change, whose plan is being made. Nothing is sent but what reads. */
export function startPlan(
  state: State,
  change: Change,
  { isUndo = false, form }: StartOptions = {},
): Step {
  if (!state.isWriting) return { state, effects: [] };
  const planId = state.serial + 1;
  const phase = { name: "planning", words: "Reading whom and what it touches…" } as const;
  return {
    state: {
      ...state,
      serial: planId,
      toast: undefined,
      dialog: {
        kind: "plan",
        planId,
        change,
        phase,
        scroll: 0,
        isUndo,
        ...(form === undefined ? {} : { form }),
      },
    },
    effects: [{ kind: "change", order: { order: "plan", planId, change } }],
  };
}
