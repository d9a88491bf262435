import type { Confirmation } from "@purser/lifecycle";

/** Milliseconds in which no key counts: what was typed before a question was seen is no answer to it. */
const armingDelays = { none: 400, yes: 400, type: 1000 } as const satisfies Record<
  Confirmation["kind"],
  number
>;

/** A question that was put at an instant: milliseconds since the epoch. */
export type Question = { kind: Confirmation["kind"]; since: number };

/** Returns when keys begin to count. */
export function armedAt({ kind, since }: Question): number {
  return since + armingDelays[kind];
}

export function isArmed(question: Question, now: number): boolean {
  return now >= armedAt(question);
}
