import type { NamedChange } from "../../changes/order.ts";
import { emptyField } from "../../fields/text-field.ts";
import type { State } from "../../state/state.ts";
import type { Step } from "../../state/step.ts";
import type { FormDialog } from "../form/form-dialog.ts";

/** Opens the dialog of a job, whose rows are being planned. Nothing is sent but what reads. */
export function startJob(
  state: State,
  title: string,
  changes: readonly NamedChange[],
  form?: FormDialog,
): Step {
  if (!state.isWriting) return { state, effects: [] };
  const jobId = state.serial + 1;
  return {
    state: {
      ...state,
      serial: jobId,
      toast: undefined,
      dialog: { ...freshDialog(jobId), ...(form === undefined ? {} : { form }) },
    },
    effects: [{ kind: "change", order: { order: "plan-job", jobId, title, changes } }],
  };
}

/** Opens the dialog of a job that is over: what was not done is planned anew. */
export function resumeJob(state: State, jobId: number): Step {
  if (!state.isWriting) return { state, effects: [] };
  return {
    state: { ...state, dialog: freshDialog(jobId) },
    effects: [{ kind: "change", order: { order: "replan-job", jobId } }],
  };
}

function freshDialog(jobId: number): NonNullable<State["dialog"]> & { kind: "job" } {
  return {
    kind: "job",
    jobId,
    scroll: 0,
    since: undefined,
    typed: emptyField,
    wasPasted: false,
    stopOnFirstError: true,
  };
}
