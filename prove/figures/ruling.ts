import { layers, type Layer, type Outcome, type Trial } from "../trial/trial.ts";

/**
 * What a trial comes to. `misplaced`: there was a violation, but of no operation that the fault shows on. `open`: it
 * survived where the document itself says that nobody knows. `equivalent`: nobody could tell it from a sound platform, by
 * the list in `equivalents.ts`. `shielded`: a mutant that
 * behaves as the sound platform does, by asking both. `crash` and `timeout` are no kills.
 */
export type Word =
  | "killed"
  | "misplaced"
  | "survived"
  | "open"
  | "equivalent"
  | "shielded"
  | "crash"
  | "timeout";

/** A trial with what it came to. */
export type Ruling = {
  trial: Trial;
  outcome: Outcome;
  word: Word;
  /** The lowest layer that kills it. */
  layer: Layer | undefined;
  /** The checks that kill it, by themselves or beside others. */
  killers: readonly string[];
  /** The checks that saw it somewhere else. */
  elsewhere: readonly string[];
  /** Whether a killer points at the promise that is broken; undefined where the trial names none. */
  isPointed: boolean | undefined;
};

/** Rules on a trial by what was seen. */
export function ruleOn(
  trial: Trial,
  outcome: Outcome,
  equivalents: Readonly<Record<string, string>>,
): Ruling {
  const right = outcome.violations.filter(({ operationId }) =>
    trial.operations.includes(operationId),
  );
  const wrong = outcome.violations.filter((each) => !right.includes(each));
  const isKilled = outcome.state === "done" && right.length > 0;
  const seenIn = new Set(right.map(({ layer }) => layer));
  return {
    trial,
    outcome,
    word: isKilled ? "killed" : wordFor(trial, outcome, wrong.length > 0, equivalents),
    layer: isKilled ? layers.find((layer) => seenIn.has(layer)) : undefined,
    killers: isKilled ? [...new Set(right.map(({ checkId }) => checkId))] : [],
    elsewhere: [...new Set(wrong.map(({ checkId }) => checkId))],
    isPointed:
      isKilled && trial.pointers.length > 0
        ? right.some(({ pointer }) => isBelow(pointer, trial.pointers))
        : undefined,
  };
}

function wordFor(
  trial: Trial,
  { state, isShielded }: Outcome,
  isMisplaced: boolean,
  equivalents: Readonly<Record<string, string>>,
): Word {
  if (state !== "done") return state;
  if (Object.hasOwn(equivalents, trial.id)) return "equivalent";
  if (isShielded === true) return "shielded";
  if (trial.isOpen === true) return "open";
  return isMisplaced ? "misplaced" : "survived";
}

function isBelow(pointer: string | undefined, places: readonly string[]): boolean {
  return places.some((place) => pointer === place || pointer?.startsWith(`${place}/`) === true);
}
