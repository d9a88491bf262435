import { editField, emptyField } from "../../fields/text-field.ts";
import { keyOf, type Token } from "../../input/token.ts";
import type { Effect } from "../../state/effect.ts";
import type { State } from "../../state/state.ts";
import { to, type Step } from "../../state/step.ts";
import { isTheText } from "../answer-text.ts";
import { armedAt, isArmed, type Question } from "../arming.ts";
import type { DialogKind } from "../dialog-kind.ts";
import type { PlanDialog, PlanPhase } from "./plan-dialog.ts";
import { planView } from "./plan-view.ts";
import { scrolled } from "./scroll.ts";

type Asking = Extract<PlanPhase, { name: "asking" }>;

/** A change: what it would do, the answer to that, and what became of it. */
export const planKind: DialogKind<PlanDialog> = {
  reduce(dialog, token, state) {
    const key = keyOf(token);
    const scroll = scrolled(dialog.scroll, key);
    if (scroll !== undefined) return to({ ...state, dialog: { ...dialog, scroll } });
    const { phase } = dialog;
    if (phase.name === "asking") return reduceAsking(dialog, phase, token, state);
    const isLeaving = key === "escape" || key === "ctrl-c";
    if (phase.name === "over") {
      if (!isLeaving && key !== "enter" && key !== "q") return to(state);
      return to({ ...state, dialog: phase.isBack ? dialog.form : undefined });
    }
    if (!isLeaving) return to(state);
    if (phase.name === "planning") return leave(dialog, state);
    // What is in flight is brought to its end: the dialog stays, and tells how it ended.
    const stopping: PlanDialog = { ...dialog, phase: { ...phase, isStopping: true } };
    return { state: { ...state, dialog: stopping }, effects: [order("stop", dialog)] };
  },
  view: planView,
};

/** Returns the question that a dialog puts. */
function questionOf({ plan, since }: Pick<Asking, "plan" | "since">): Question {
  return { kind: plan.confirmation.kind, since };
}

function reduceAsking(dialog: PlanDialog, phase: Asking, token: Token, state: State): Step {
  const key = keyOf(token);
  const { plan } = phase;
  if (key === "escape" || key === "ctrl-c") return leave(dialog, state);
  const isNothing = plan.refusals.length > 0 || plan.requests.length === 0;
  if (isNothing) return key === "enter" ? leave(dialog, state) : to(state);
  if (!isArmed(questionOf(phase), state.now)) {
    // Whoever types on, or holds a key, has not read the question. A name takes its time to type: that waits only once.
    if (plan.confirmation.kind === "type") return to(state);
    const since = state.now;
    return {
      state: { ...state, dialog: { ...dialog, phase: { ...phase, since } } },
      effects: [{ kind: "wake", at: armedAt(questionOf({ plan, since })) }],
    };
  }
  if (plan.confirmation.kind === "type") return reduceTyping(dialog, phase, token, state);
  if (key === "n") return leave(dialog, state);
  if (plan.confirmation.kind === "none") return key === "y" ? run(dialog, phase, state) : to(state);
  if (key === "enter") return phase.isYes ? run(dialog, phase, state) : leave(dialog, state);
  return to({ ...state, dialog: { ...dialog, phase: { ...phase, isYes: key === "y" } } });
}

function reduceTyping(dialog: PlanDialog, phase: Asking, token: Token, state: State): Step {
  const { confirmation } = phase.plan;
  if (confirmation.kind !== "type") return to(state);
  const { complaint: _, ...rest } = phase;
  if (token.kind === "key" && token.name === "enter") {
    if (isTheText(phase.typed.text, confirmation.text, phase.plan.target.clientId))
      return run(dialog, phase, state);
    const complaint =
      phase.typed.text === "" ? "Enter alone does nothing." : "That is something else.";
    return to({ ...state, dialog: { ...dialog, phase: { ...rest, complaint } } });
  }
  const typed = editField(phase.typed, token);
  if (typed === undefined) return to(state);
  const wasPasted = typed.text !== "" && (phase.wasPasted || token.kind === "paste");
  return to({ ...state, dialog: { ...dialog, phase: { ...rest, typed, wasPasted } } });
}

/** Returns a dialog whose half-given answer is taken back: somebody else may be at the keyboard now. */
export function withoutAnswer(dialog: PlanDialog): PlanDialog {
  const { phase } = dialog;
  if (phase.name !== "asking") return dialog;
  return { ...dialog, phase: { ...phase, typed: emptyField, wasPasted: false, isYes: false } };
}

/** Runs the plan, which is asked of the desk once: the dialog is not asking any more. */
export function run(dialog: PlanDialog, { plan }: Pick<Asking, "plan">, state: State): Step {
  if (!state.isWriting) return leave(dialog, state);
  const phase = { name: "running", plan, words: "Begins…", isStopping: false } as const;
  return {
    state: { ...state, dialog: { ...dialog, phase, scroll: 0 } },
    effects: [order("run", dialog)],
  };
}

function leave(dialog: PlanDialog, state: State): Step {
  return { state: { ...state, dialog: dialog.form }, effects: [order("stop", dialog)] };
}

function order(name: "run" | "stop", { planId }: PlanDialog): Effect {
  return { kind: "change", order: { order: name, planId } };
}
