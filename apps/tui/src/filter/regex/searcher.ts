import { alphabetOf, line } from "./alphabet.ts";
import type { Program } from "./program.ts";
import { reachable } from "./reachable.ts";

/** Values of the table beside the numbers of states. */
const unknown = -1;
const found = -2;

/** States that are remembered; beyond them all are forgotten and made again. */
const mostStates = 500;

/** Where the search may be at once, and what was read last. */
type SearchState = { places: readonly number[]; before: number };

/**
 * Returns a function that says whether a program finds something anywhere in a text. It is a table that is filled as texts ask
 * for it: from what may have been read so far and the next character to what may have been read then.
 */
export function searcher(program: Program): (text: string) => boolean {
  const alphabet = alphabetOf(program);
  const { size, low, newline, kinds } = alphabet;
  const hasAssertions = program.instructions.some(({ kind }) => kind === "assertion");
  const first: SearchState = { places: [program.start], before: line };
  let states: SearchState[] = [];
  let numbers = new Map<string, number>();
  let table = new Int32Array(0);
  numberOf(first);

  return (text) => {
    let state = 0;
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      const characterClass = code < 256 ? (low[code] ?? 0) : alphabet.classOf(code);
      let next = table[state * size + characterClass] ?? unknown;
      if (next === unknown) next = fill(state, characterClass);
      if (next === found) return true;
      state = next;
    }
    const end = table[state * size + newline] ?? unknown;
    return (end === unknown ? fill(state, newline) : end) === found;
  };

  function fill(from: number, characterClass: number): number {
    const state = states[from] ?? first;
    const at = reachable(program, state.places, state.before, kinds[characterClass] ?? line);
    let next = found;
    if (at !== undefined) {
      const after = new Set([program.start]);
      for (const place of at) {
        const instruction = program.instructions[place];
        if (instruction?.kind === "set" && alphabet.takes(place, characterClass)) {
          after.add(instruction.next);
        }
      }
      const before = hasAssertions ? (kinds[characterClass] ?? line) : line;
      const known = states.length;
      next = numberOf({ places: [...after].toSorted((one, other) => one - other), before });
      // Everything was forgotten: the place that was asked about is no longer there.
      if (states.length < known) return next;
    }
    table[from * size + characterClass] = next;
    return next;
  }

  function numberOf(state: SearchState): number {
    const key = `${state.before} ${state.places.join(" ")}`;
    const known = numbers.get(key);
    if (known !== undefined) return known;
    if (states.length >= mostStates) {
      states = [];
      numbers = new Map();
      table = new Int32Array(0);
      numberOf(first);
      return numberOf(state);
    }
    const number = states.push(state) - 1;
    numbers.set(key, number);
    if (table.length < states.length * size) {
      const longer = new Int32Array(Math.max(16, states.length * 2) * size).fill(unknown);
      longer.set(table);
      table = longer;
    }
    return number;
  }
}
