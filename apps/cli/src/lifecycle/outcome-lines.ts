import type { Outcome, Plan } from "@purser/lifecycle";
import { printable } from "../output/printable.ts";
import { commandWords } from "./command-words.ts";
import { doneWords } from "./done-words.ts";
import { madeLines } from "./made-lines.ts";
import { rotationLines } from "./rotation-lines.ts";

type State = Outcome<unknown>["state"];
type Ended<S extends State> = Outcome<unknown> & { state: S };

/** Returns how a run ended, for people: what was done and what is left. Why something failed is told as every error is. */
export function outcomeLines<S extends State>(
  outcome: Ended<S>,
  plan: Plan,
  { isDemo = false }: { isDemo?: boolean } = {},
): string[] {
  const state: S = outcome.state;
  const told = lines[state](outcome, plan);
  // There is no way back to what is gone.
  return isDemo ? told.filter((line) => !/^(?:Back|Go on with): /.test(line)) : told;
}

const lines: { readonly [S in State]: (outcome: Ended<S>, plan: Plan) => string[] } = {
  done: ({ made }, plan) => [
    printable(doneWords(plan)),
    ...detailLines(made),
    ...(plan.undo === null ? [] : [`Back: ${printable(commandWords(fillIn(plan.undo, made)))}`]),
  ],
  awaiting: ({ made, awaited, command }, plan) => [
    printable(doneWords(plan)),
    ...detailLines(made),
    `Waits: ${printable(awaited)}`,
    `Go on with: ${printable(command)}`,
  ],
  unchanged: () => [],
  "in-part": ({ done, made, left }) => [
    ...done.map((sentence) => `Done: ${printable(sentence)}`),
    ...detailLines(made),
    ...left.flatMap(({ message, command }) => [
      `Left behind: ${printable(message)}`,
      ...(command === undefined ? [] : [`  ${printable(command)}`]),
    ]),
  ],
};

/** Fills in what only the run could tell: the `{clientId}` of an account that was yet to be created. */
function fillIn(words: readonly string[], made: unknown): string[] {
  const known = typeof made === "object" && made !== null ? Object.entries(made) : [];
  return words.map((word) => {
    const value: unknown = known.find(([key]) => word === `{${key}}`)?.[1];
    return typeof value === "string" ? value : word;
  });
}

function detailLines(made: unknown): string[] {
  if (typeof made !== "object" || made === null) return [];
  return [...madeLines(made), ...rotationLines(made)];
}
