import { editField, emptyField, fieldOf } from "../fields/text-field.ts";
import type { Token } from "../input/token.ts";
import type { State } from "../state/state.ts";
import { to, type Step } from "../state/step.ts";
import type { World } from "../state/world.ts";
import { completeCommand } from "./complete-command.ts";
import { runCommand } from "./run-command.ts";

/** Milliseconds that a problem is shown. */
const problemTime = 8000;

/** Takes a token while a command is typed: only Enter does anything. */
export function reduceCommand(state: State, token: Token, world: World): Step {
  const left: State = { ...state, mode: "browse", command: emptyField };
  const { text } = state.command;
  if (token.kind === "ctrl" && token.letter === "c") return to(left);
  if (token.kind === "key") {
    if (token.name === "escape") return to(left);
    // Nothing is left to take back: the line is left, and nothing else happens.
    if (token.name === "backspace" && text === "") return to(left);
    if (token.name === "tab") {
      return to({ ...state, command: fieldOf(completeCommand(text, state, world)) });
    }
    if (token.name === "enter") return enter(text, state, left, world);
  }
  const command = editField(state.command, token);
  return to(command === undefined ? state : { ...state, command });
}

function enter(text: string, state: State, left: State, world: World): Step {
  if (text.trim() === "") return to(left);
  const outcome = runCommand(text, left, world);
  if (!("problem" in outcome)) return outcome;
  // The line stays, to be mended.
  const toast = { text: outcome.problem, tone: "warning", until: state.now + problemTime } as const;
  return to({ ...state, toast });
}
