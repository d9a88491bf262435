import type { Outcome, Plan } from "@purser/lifecycle";
import { printable } from "../output/printable.ts";
import { commandWords } from "./command-words.ts";
import { madeLines } from "./made-lines.ts";
import { rotationLines } from "./rotation-lines.ts";

/** Returns how a run ended, for people: what was done and what is left. Why something failed is told as every error is. */
export function outcomeLines(outcome: Outcome<unknown>, plan: Plan): string[] {
  switch (outcome.state) {
    case "done":
      return [
        `Done: ${printable(plan.summary)}`,
        ...detailLines(outcome.made),
        ...(plan.undo === null ? [] : [`  Back: ${printable(commandWords(plan.undo))}`]),
      ];
    case "awaiting":
      return [
        `Begun: ${printable(plan.summary)}`,
        ...detailLines(outcome.made),
        `Waits: ${printable(outcome.awaited)}`,
        `  Go on with: ${printable(outcome.command)}`,
      ];
    case "unchanged":
      return [];
    case "in-part":
      return [
        ...outcome.done.map((sentence) => `Done: ${printable(sentence)}`),
        ...detailLines(outcome.made),
        ...outcome.left.flatMap(({ message, command }) => [
          `Left behind: ${printable(message)}`,
          ...(command === undefined ? [] : [`  ${printable(command)}`]),
        ]),
      ];
  }
}

function detailLines(made: unknown): string[] {
  if (typeof made !== "object" || made === null) return [];
  return [...madeLines(made), ...rotationLines(made)];
}
