import { line, word } from "./alphabet.ts";
import type { Program } from "./program.ts";
import type { Assertion } from "./regex-node.ts";

/**
 * Returns the places of a program that can be reached between two characters of which nothing is read, given what they are;
 * undefined where it has found what it looks for.
 */
export function reachable(
  { instructions }: Program,
  from: readonly number[],
  before: number,
  after: number,
): Iterable<number> | undefined {
  // A set is gone through in order while it grows, and holds nothing twice: loops end.
  const places = new Set(from);
  for (const place of places) {
    const instruction = instructions[place];
    if (instruction === undefined) continue;
    if (instruction.kind === "found") return undefined;
    if (instruction.kind === "fork") places.add(instruction.next).add(instruction.or);
    if (instruction.kind === "assertion" && holds(instruction.assertion, before, after)) {
      places.add(instruction.next);
    }
  }
  return places;
}

function holds(assertion: Assertion, before: number, after: number): boolean {
  if (assertion === "line-start") return before === line;
  if (assertion === "line-end") return after === line;
  const isEdge = (before === word) !== (after === word);
  return assertion === "word-edge" ? isEdge : !isEdge;
}
