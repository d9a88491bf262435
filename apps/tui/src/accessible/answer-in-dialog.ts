import type { Dialog } from "../dialogs/dialog.ts";
import type { State } from "../state/state.ts";
import type { Step } from "../state/step.ts";
import type { World } from "../state/world.ts";
import { reduceAll } from "./answer-text.ts";
import { isTooEarly } from "./is-busy.ts";
import { answerDialog, tellDialog } from "./tell-dialog.ts";

/** Takes a line as the answer to a question. No key of it ever falls on what the question leaves behind. */
export function answerInDialog(
  line: string,
  state: State,
  world: World,
): Step | { says: readonly string[] } {
  const { dialog } = state;
  if (dialog === undefined) return { says: [] };
  const tokens = answerDialog(dialog, line, state, world);
  const isEscape = tokens.length === 1 && tokens[0]?.kind === "key" && tokens[0].name === "escape";
  if (isTooEarly(state) && !isEscape) {
    return { says: ["That came before the question could be read. Read first, then answer."] };
  }
  if (tokens.length === 0) {
    const again = tellDialog(dialog, state, world);
    // A plan is long, and its question is its last sentence.
    return {
      says: ["That is no answer here.", ...(dialog.kind === "plan" ? again.slice(-1) : again)],
    };
  }
  const before = stageOf(dialog);
  return reduceAll(tokens, state, world, (now) => stageOf(now.dialog) === before);
}

/** What a dialog asks for: keys that answered one question are no answer to the next. */
function stageOf(dialog: Dialog | undefined): string | undefined {
  if (dialog?.kind === "plan") return `plan ${dialog.planId} ${dialog.phase.name}`;
  return dialog?.kind;
}
