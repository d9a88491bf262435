import { alphabetOf, line } from "./alphabet.ts";
import type { Program } from "./program.ts";
import { reachable } from "./reachable.ts";

/** Values of the table beside the places of its rows; each row is a state. */
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
  rowOf(first);

  return (text) => {
    let row = 0;
    // The table is another one when it had to grow, or was begun anew.
    let known = table;
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      const characterClass = code < 256 ? (low[code] ?? 0) : alphabet.classOf(code);
      let next = known[row + characterClass] ?? unknown;
      if (next < 0) {
        if (next === found) return true;
        next = fill(row, characterClass);
        if (next === found) return true;
        known = table;
      }
      row = next;
    }
    const end = known[row + newline] ?? unknown;
    return (end === unknown ? fill(row, newline) : end) === found;
  };

  /** Returns the row of the table that a character leads to, and writes it down. */
  function fill(row: number, characterClass: number): number {
    const state = states[row / size] ?? first;
    const kind = kinds[characterClass] ?? line;
    const at = reachable(program, state.places, state.before, kind);
    let next = found;
    if (at !== undefined) {
      const after = new Set([program.start]);
      for (const place of at) {
        const instruction = program.instructions[place];
        if (instruction?.kind === "set" && alphabet.takes(place, characterClass)) {
          after.add(instruction.next);
        }
      }
      const before = hasAssertions ? kind : line;
      const known = states.length;
      next = rowOf({ places: [...after].toSorted((one, other) => one - other), before });
      // Everything was forgotten: the row that was asked about is no longer there.
      if (states.length < known) return next;
    }
    table[row + characterClass] = next;
    return next;
  }

  function rowOf(state: SearchState): number {
    const key = `${state.before} ${state.places.join(" ")}`;
    const known = numbers.get(key);
    if (known !== undefined) return known;
    if (states.length >= mostStates) {
      states = [];
      numbers = new Map();
      table = new Int32Array(0);
      rowOf(first);
      return rowOf(state);
    }
    const row = (states.push(state) - 1) * size;
    numbers.set(key, row);
    if (table.length < states.length * size) {
      const longer = new Int32Array(Math.max(16, states.length * 2) * size).fill(unknown);
      longer.set(table);
      table = longer;
    }
    return row;
  }
}
