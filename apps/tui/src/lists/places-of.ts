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
    if (!Number.isInteger(key)) return undefined;
    least = Math.min(least, Number(key));
    most = Math.max(most, Number(key));
  }
  const last = Math.max(0, most - least);
  if ((last + 2) * keys.length > Number.MAX_SAFE_INTEGER) return undefined;
  return {
    places: Float64Array.from(keys, (key) => (key === null ? -1 : Number(key) - least)),
    last,
  };
}

function ranks(keys: readonly Key[]): Places {
  const numbers = new Set<number>();
  const texts = new Set<string>();
  for (const key of keys) {
    if (typeof key === "string") texts.add(key);
    else if (isKey(key)) numbers.add(key);
  }
  const ranked = new Map<Key, number>();
  for (const number of Float64Array.from(numbers).toSorted()) ranked.set(number, ranked.size);
  // Their own order is that of their units, and costs no call for each pair.
  for (const text of [...texts].toSorted()) ranked.set(text, ranked.size);
  return {
    places: Float64Array.from(keys, (key) => (isKey(key) ? (ranked.get(key) ?? -1) : -1)),
    last: Math.max(0, ranked.size - 1),
  };
}

/** A date that nobody could read is no key. */
function isKey(key: Key): key is number | string {
  return key !== null && !Number.isNaN(key);
}
