import { isUnderWay } from "../../jobs/job.ts";
import type { State } from "../../state/state.ts";
import { to, type Step } from "../../state/step.ts";
import type { World } from "../../state/world.ts";

/** Leaves the browser, or asks first where something would be lost. */
export function leaveOrAsk(state: State, world: World): Step {
  const { dialog } = state;
  if (dialog?.kind === "secret" || dialog?.kind === "leave") return to(state);
  // What it makes may be a secret, which would be lost; the dialog tells how it ends.
  if (dialog?.kind === "plan" && dialog.phase.name === "running") return to(state);
  if (!(world.jobs?.all ?? []).some(isUnderWay)) return { state, effects: [{ kind: "quit" }] };
  return to({ ...state, dialog: { kind: "leave", since: state.now, isYes: false } });
}
