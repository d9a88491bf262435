import { placesOf, type Key, type Places } from "./places-of.ts";

/** Rows that are put in order again in no time, without anything being remembered. */
const few = 1000;

/** Where the rows of long lists come, by column: to turn an order round asks for no key again. */
const remembered = new WeakMap<readonly unknown[], Map<string, Places>>();

/**
 * Returns rows by a key, which is asked of each row once. Rows with the same key stay as they were, in either direction; those
 * without one come last. A row's place and its number are packed into one number, for those are sorted without being
 * compared by a function. `column` tells the key from other ones.
 */
export function sortRows<Row>(
  rows: readonly Row[],
  { column, keyOf }: { column: string; keyOf: (row: Row) => Key },
  isDescending: boolean,
): Row[] {
  const count = rows.length;
  const { places, last } = placesOfRows(rows, column, keyOf);
  const packed = new Float64Array(count);
  for (let index = 0; index < count; index++) {
    packed[index] = inDirection(places[index] ?? none) * count + index;
  }
  packed.sort();
  const sorted: Row[] = [];
  for (let at = 0; at < count; at++) {
    const row = rows[(packed[at] ?? 0) % count];
    if (row !== undefined) sorted.push(row);
  }
  return sorted;

  function inDirection(place: number): number {
    if (place === none) return last + 1;
    return isDescending ? last - place : place;
  }
}

/** The place of a row without a key. */
const none = -1;

function placesOfRows<Row>(rows: readonly Row[], column: string, keyOf: (row: Row) => Key): Places {
  if (rows.length <= few) return placesOf(rows.map(keyOf));
  const ofColumns = remembered.get(rows) ?? new Map<string, Places>();
  remembered.set(rows, ofColumns);
  const places = ofColumns.get(column) ?? placesOf(rows.map(keyOf));
  ofColumns.set(column, places);
  return places;
}
