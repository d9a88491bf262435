import { isIn, newline, wordCodes } from "./code-set.ts";
import type { Program } from "./program.ts";

/** What a character is to the edges of lines and words. */
export const line = 0;
export const word = 1;
const other = 2;

/** The characters of a program in classes: those of one class are all the same to it. */
export type Alphabet = {
  size: number;
  /** Class of the end of a line, which is also what is before a text and behind it. */
  newline: number;
  /** Classes of the first 256 units. */
  low: Uint16Array;
  classOf(code: number): number;
  /** `line`, `word` or `other`, by class. */
  kinds: Uint8Array;
  /** Whether an instruction takes a class. */
  takes(instruction: number, characterClass: number): boolean;
};

/** Returns the classes of the characters that a program tells apart. */
export function alphabetOf({ instructions }: Program): Alphabet {
  const edges = new Set([0, newline, newline + 1]);
  const sets = instructions.map((one) => (one.kind === "set" ? one.set : []));
  for (const set of [wordCodes, ...sets]) {
    for (const [from, to] of set) edges.add(from).add(to + 1);
  }
  const starts = Uint32Array.from(edges).toSorted();
  const classOf = (code: number): number => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= code) low = middle;
      else high = middle - 1;
    }
    return low;
  };
  const size = starts.length;
  const taken = sets.map((set) => Uint8Array.from(starts, (code) => Number(isIn(set, code))));
  return {
    size,
    newline: classOf(newline),
    low: Uint16Array.from({ length: 256 }, (_, code) => classOf(code)),
    classOf,
    kinds: Uint8Array.from(starts, kindOf),
    takes: (instruction, characterClass) => taken[instruction]?.[characterClass] === 1,
  };
}

function kindOf(code: number): number {
  if (code === newline) return line;
  return isIn(wordCodes, code) ? word : other;
}
