import { editField } from "../../fields/text-field.ts";
import { keyOf, type Token } from "../../input/token.ts";
import { jobConfirmation, readyRows, type Job } from "../../jobs/job.ts";
import type { State } from "../../state/state.ts";
import { to, type Step } from "../../state/step.ts";
import { isTheText } from "../answer-text.ts";
import { isArmed } from "../arming.ts";
import type { DialogKind } from "../dialog-kind.ts";
import { scrolled } from "../plan/scroll.ts";
import type { JobDialog } from "./job-dialog.ts";
import { jobView } from "./job-view.ts";

/** A change of many: what it would do to each, how many and where typed, and how far it is. */
export const jobKind: DialogKind<JobDialog> = {
  reduce(dialog, token, state, { jobs }) {
    const key = keyOf(token);
    const scroll = scrolled(dialog.scroll, key);
    if (scroll !== undefined) return to({ ...state, dialog: { ...dialog, scroll } });
    const job = jobs?.all.find(({ id }) => id === dialog.jobId);
    const isLeaving = key === "escape" || key === "ctrl-c";
    if (job === undefined) return to(isLeaving ? { ...state, dialog: undefined } : state);
    if (job.phase === "ready") return reduceReady(dialog, job, token, state);
    // A job that runs goes on by itself: the jobs screen has it.
    if (key === "ctrl-c" && job.phase === "running") return stop(dialog, state, dialog);
    if (!isLeaving && key !== "enter") return to(state);
    return job.phase === "planning"
      ? stop(dialog, state, dialog.form)
      : to({ ...state, dialog: undefined });
  },
  view: jobView,
};

function reduceReady(dialog: JobDialog, job: Job, token: Token, state: State): Step {
  const key = keyOf(token);
  if (key === "escape" || key === "ctrl-c") return stop(dialog, state, dialog.form);
  if (readyRows(job).length === 0)
    return key === "enter" ? stop(dialog, state, undefined) : to(state);
  if (dialog.since === undefined || !isArmed({ kind: "type", since: dialog.since }, state.now)) {
    return to(state);
  }
  const { complaint: _, ...calm } = dialog;
  if (key === "tab") {
    return to({ ...state, dialog: { ...calm, stopOnFirstError: !dialog.stopOnFirstError } });
  }
  if (key === "enter") {
    if (!isTheText(dialog.typed.text, jobConfirmation(job))) {
      return to({ ...state, dialog: { ...calm, complaint: "That is something else." } });
    }
    if (!state.isWriting) return stop(dialog, state, undefined);
    const { jobId, stopOnFirstError } = dialog;
    return {
      state: { ...state, dialog: { ...calm, since: undefined, scroll: 0 } },
      effects: [{ kind: "change", order: { order: "run-job", jobId, stopOnFirstError } }],
    };
  }
  const typed = editField(dialog.typed, token);
  if (typed === undefined) return to(state);
  const wasPasted = typed.text !== "" && (dialog.wasPasted || token.kind === "paste");
  return to({ ...state, dialog: { ...calm, typed, wasPasted } });
}

function stop({ jobId }: JobDialog, state: State, dialog: State["dialog"]): Step {
  return {
    state: { ...state, dialog },
    effects: [{ kind: "change", order: { order: "stop-job", jobId } }],
  };
}
