import { isArmed } from "../dialogs/arming.ts";
import type { State } from "../state/state.ts";
import type { World } from "../state/world.ts";

/** Whether a question has been put so short a time ago that nobody can have read it: no answer counts yet. */
export function isTooEarly({ dialog, now }: State): boolean {
  if (dialog?.kind === "plan" && dialog.phase.name === "asking") {
    const { plan, since } = dialog.phase;
    return !isArmed({ kind: plan.confirmation.kind, since }, now);
  }
  if (dialog?.kind === "job" && dialog.since !== undefined) {
    return !isArmed({ kind: "type", since: dialog.since }, now);
  }
  return dialog?.kind === "leave" && !isArmed({ kind: "yes", since: dialog.since }, now);
}

/** Whether something is under way that the next line should wait for, where nobody types it. */
export function isBusy(state: State, { book, jobs }: World): boolean {
  const { dialog } = state;
  if (book.activity.state !== "idle" || book.progress !== undefined) return true;
  if (isTooEarly(state)) return true;
  if (dialog?.kind === "plan") return ["planning", "running"].includes(dialog.phase.name);
  if (dialog?.kind !== "job") return false;
  const job = jobs?.all.find(({ id }) => id === dialog.jobId);
  return job === undefined || ["planning", "running", "stopping"].includes(job.phase);
}
