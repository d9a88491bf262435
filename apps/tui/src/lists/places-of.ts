/** What a row is sorted by; null: by nothing. */
export type Key = number | string | null;

/** Where each key comes in the order of all of them: alike ones in the same place, -1 for none. Whole numbers from 0 to `last`. */
export type Places = { places: Float64Array; last: number };

/** Returns where each key comes. Texts come in the order of their UTF-16 units, after numbers. */
export function placesOf(keys: readonly Key[]): Places {
  return distances(keys) ?? ranks(keys);
}

/** Of whole numbers that lie near enough to each other: how far each is from the least, without any sorting. */
function distances(keys: readonly Key[]): Places | undefined {
  let least = Infinity;
  let most = -Infinity;
  for (const key of keys) {
    if (key === null) continue;
    if (typeof key === "string" || !Number.isInteger(key)) return undefined;
    if (key < least) least = key;
    if (key > most) most = key;
  }
  const last = Math.max(0, most - least);
  if ((last + 2) * keys.length > Number.MAX_SAFE_INTEGER) return undefined;
  const places = new Float64Array(keys.length);
  for (let index = 0; index < keys.length; index++) {
    const key = keys[index] ?? null;
    places[index] = key === null ? -1 : Number(key) - least;
  }
  return { places, last };
}

/** Of all others: where each comes once they are sorted. */
function ranks(keys: readonly Key[]): Places {
  const places = new Float64Array(keys.length).fill(-1);
  const indexes: number[] = [];
  for (let index = 0; index < keys.length; index++) {
    const key = keys[index] ?? null;
    // A date that nobody could read is no key.
    if (key !== null && !Number.isNaN(key)) indexes.push(index);
  }
  const order = new Uint32Array(indexes).toSorted((one, other) => compare(keys[one], keys[other]));
  let place = -1;
  let before: Key | undefined;
  for (const index of order) {
    const key = keys[index];
    if (key !== before) place++;
    before = key;
    places[index] = place;
  }
  return { places, last: Math.max(0, place) };
}

function compare(one: Key | undefined = null, other: Key | undefined = null): number {
  if (one === other || one === null || other === null) return 0;
  if (typeof one === typeof other) return one < other ? -1 : 1;
  return typeof one === "number" ? -1 : 1;
}
