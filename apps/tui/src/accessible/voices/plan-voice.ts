import { typedFor } from "../../dialogs/answer-text.ts";
import { planLines } from "../../dialogs/plan/plan-lines.ts";
import type { PlanDialog, PlanPhase } from "../../dialogs/plan/plan-dialog.ts";
import { titleOf } from "../../dialogs/plan/plan-title.ts";
import type { World } from "../../state/world.ts";
import { noWrap, spokenLines } from "../spoken-lines.ts";
import { keyToken, typedTokens } from "../tokens-of.ts";
import { isLeaving, isYes, type DialogVoice } from "./dialog-voice.ts";

type Asking = Extract<PlanPhase, { name: "asking" }>;

/** A change: all that it would do, and the question, of the same weight as on a screen. */
export const planVoice: DialogVoice<PlanDialog> = {
  says(dialog, _, world) {
    const { phase } = dialog;
    switch (phase.name) {
      case "planning":
        return [phase.words];
      case "running":
        return [
          phase.words,
          ...(phase.isStopping ? ["Stops as soon as what is under way has ended."] : []),
        ];
      case "over":
        return [phase.title, ...phase.said.map(({ text }) => text), "An empty line goes on."];
      case "asking":
    }
    return askingWords(dialog, phase, world);
  },
  answer({ phase }, line) {
    if (isLeaving(line)) return [keyToken("escape")];
    if (phase.name === "over") return [keyToken("enter")];
    if (phase.name !== "asking") return [];
    const { confirmation, refusals, requests } = phase.plan;
    if (refusals.length > 0 || requests.length === 0) return [keyToken("escape")];
    if (confirmation.kind === "type") {
      return line === "" ? [] : [...clear, ...typedTokens(line), keyToken("enter")];
    }
    if (!isYes(line)) return [];
    return confirmation.kind === "none"
      ? typedTokens("y")
      : [...typedTokens("y"), keyToken("enter")];
  },
};

/** What was typed before and was not the name is no part of the next answer. */
const clear = [
  { kind: "ctrl", letter: "e" },
  { kind: "ctrl", letter: "u" },
] as const;

function askingWords(dialog: PlanDialog, phase: Asking, world: World): string[] {
  if (phase.complaint !== undefined) return [phase.complaint, questionOf(phase)];
  return [
    `${titleOf(dialog.change)}:`,
    ...spokenLines(planLines(phase.plan, dialog.change, world, noWrap)),
    questionOf(phase),
  ];
}

function questionOf({ plan }: Asking): string {
  const { confirmation, refusals, requests, target } = plan;
  if (refusals.length > 0) return "Refused: nothing is sent. An empty line goes back.";
  if (requests.length === 0) return "There is nothing to do. An empty line goes back.";
  if (confirmation.kind === "type") {
    return `To go on, type "${typedFor(confirmation.text, target.clientId)}"; back leaves.`;
  }
  return "Do it? yes or no.";
}
