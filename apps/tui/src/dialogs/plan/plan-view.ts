import { fieldSpans } from "../../fields/field-spans.ts";
import type { State } from "../../state/state.ts";
import type { World } from "../../state/world.ts";
import { paragraph } from "../../text/facts.ts";
import { line, type Line } from "../../text/line.ts";
import { typedFor } from "../answer-text.ts";
import { isArmed } from "../arming.ts";
import type { DialogView } from "../dialog-kind.ts";
import type { PlanDialog, PlanPhase } from "./plan-dialog.ts";
import { planLines } from "./plan-lines.ts";
import { windowOf } from "./scroll.ts";
import { titleOf } from "./plan-title.ts";

type Asking = Extract<PlanPhase, { name: "asking" }>;

const widest = 100;

/** Returns what the dialog of a change looks like: the answer is always at its bottom, whatever has to be scrolled above. */
export function planView(
  dialog: PlanDialog,
  state: State,
  world: World,
  room: { columns: number; rows: number },
): DialogView {
  const width = Math.min(widest, room.columns);
  const { phase, change } = dialog;
  const title = titleOf(change);
  switch (phase.name) {
    case "planning":
      return { title, lines: paragraph(phase.words, width, "muted"), hints: "Esc back", width };
    case "running":
      return {
        title,
        lines: [
          ...paragraph(phase.words, width),
          ...(phase.isStopping
            ? [line("Stops as soon as what is under way has ended.", "warning")]
            : []),
        ],
        hints: "Esc stop",
        width,
      };
    case "over": {
      const lines = phase.said.flatMap(({ text, tone }) => paragraph(text, width, tone));
      const { shown, isMore } = windowOf(lines, dialog.scroll, room.rows);
      const hints = `${isMore ? "↑↓ read · " : ""}Esc ${phase.isBack ? "back" : "close"}`;
      return { title: phase.title, lines: shown, hints, width };
    }
    case "asking":
  }
  return askingView(dialog, phase, state, world, { columns: width, rows: room.rows });
}

function askingView(
  dialog: PlanDialog,
  phase: Asking,
  state: State,
  world: World,
  { columns: width, rows }: { columns: number; rows: number },
): DialogView {
  const question = questionLines(phase, state, width);
  const plan = planLines(phase.plan, dialog.change, world, width);
  const height = Math.max(1, rows - question.length - 1);
  const { shown, top, isMore } = windowOf(plan, dialog.scroll, height);
  const last = Math.min(plan.length, top + height);
  const { length } = phase.plan.warnings;
  const warned = length === 0 ? "" : ` · ${length} warning${length === 1 ? "" : "s"}`;
  const rule = isMore ? `── ${top + 1}–${last} of ${plan.length} lines, ↑↓${warned} ──` : "";
  return {
    title: titleOf(dialog.change),
    lines: [
      ...shown,
      line(state.isAscii ? ascii(rule) : rule, isMore && length > 0 ? "warning" : "muted"),
      ...question,
    ],
    hints: hintsOf(phase),
    width,
  };
}

function ascii(text: string): string {
  return text
    .replaceAll("─", "-")
    .replaceAll("–", "-")
    .replaceAll("↑↓", "up/down")
    .replaceAll("·", "-");
}

function questionLines(phase: Asking, { now }: State, width: number): Line[] {
  const { plan, since, isYes, typed, wasPasted, complaint } = phase;
  const { confirmation, refusals, requests } = plan;
  if (refusals.length > 0) return [line("Refused: nothing is sent.", "danger")];
  if (requests.length === 0) return [line("There is nothing to do.", "muted")];
  if (!isArmed({ kind: confirmation.kind, since }, now)) {
    return [line("Read first: keys count in a moment.", "muted")];
  }
  if (confirmation.kind === "none") return [line("Do it?  y yes   Esc no", "accent")];
  if (confirmation.kind === "yes") {
    return [
      [
        { text: isYes ? "  Cancel  " : "[ Cancel ]", tone: isYes ? "plain" : "cursor" },
        { text: "   " },
        { text: isYes ? "[ Go on ]" : "  Go on  ", tone: isYes ? "danger" : "muted" },
        { text: isYes ? "   Enter goes on" : "   y, then Enter, goes on", tone: "muted" },
      ],
    ];
  }
  const text = typedFor(confirmation.text, plan.target.clientId);
  return [
    ...paragraph(`Type "${text}" and Enter to go on:`, width, "danger"),
    [{ text: "> ", tone: "key" }, ...fieldSpans(typed)],
    ...(wasPasted ? [line("It was pasted: is it the one that you mean?", "warning")] : []),
    ...(complaint === undefined ? [] : [line(complaint, "warning")]),
  ];
}

function hintsOf({ plan: { confirmation, refusals, requests } }: Asking): string {
  if (refusals.length > 0 || requests.length === 0) return "Esc back";
  if (confirmation.kind === "none") return "y do it · Esc back";
  return confirmation.kind === "yes" ? "y choose · Enter · Esc back" : "Enter · Esc back";
}
