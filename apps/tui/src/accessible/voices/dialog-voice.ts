import type { Token } from "../../input/token.ts";
import type { State } from "../../state/state.ts";
import type { World } from "../../state/world.ts";

/** One kind of dialog as questions and answers: the same dialog, and the same keys, as on a screen. */
export type DialogVoice<Dialog> = {
  /** What is said of it: what it is about, its choices with their numbers, and what to answer. */
  says(dialog: Dialog, state: State, world: World): readonly string[];
  /** The keys that a line is; none for a line that is no answer. They end where the dialog does. */
  answer(dialog: Dialog, line: string, state: State, world: World): readonly Token[];
};

/** Whether a line leaves a dialog. */
export function isLeaving(line: string): boolean {
  return /^(?:back|cancel|close|no|n|esc|escape|stop)$/i.test(line.trim());
}

export const isYes = (line: string): boolean => /^(?:y|yes)$/i.test(line.trim());

/** Returns the number that a line is, from 1 to a count; undefined for any other line. */
export function choiceOf(line: string, count: number): number | undefined {
  const number = /^\d{1,6}$/.test(line.trim()) ? Number(line) : 0;
  return number >= 1 && number <= count ? number : undefined;
}
