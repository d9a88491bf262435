import { fieldSpans } from "../fields/field-spans.ts";
import type { State } from "../state/state.ts";
import type { World } from "../state/world.ts";
import { line, type Line } from "../text/line.ts";
import { completionsOf } from "./complete-command.ts";

/** The command as it is typed. */
export function commandLine(state: State): Line {
  return [{ text: " : ", tone: "key" }, ...fieldSpans(state.command)];
}

/** What it may go on as. */
export function commandHints(state: State, world: World): Line {
  const { options } = completionsOf(state.command.text, state, world);
  return options.length === 0
    ? line(" Enter run it · Esc leave", "muted")
    : line(` Tab ${options.join(" · ")}`, "muted");
}
