import * as fc from "fast-check";
import { expect, test } from "vitest";
import type { Key } from "./places-of.ts";
import { sortRows } from "./sort-rows.ts";

type Row = { key: Key; at: number };

function rowsOf(keys: readonly Key[]): Row[] {
  return keys.map((key, at) => ({ key, at }));
}

/** The same in the plainest way. */
function plainly(rows: readonly Row[], isDescending: boolean): Row[] {
  const sign = isDescending ? -1 : 1;
  const isLast = (key: Key): boolean => key === null || Number.isNaN(key);
  return rows.toSorted((one, other) => {
    if (isLast(one.key) || isLast(other.key))
      return Number(isLast(one.key)) - Number(isLast(other.key));
    if (one.key === other.key || one.key === null || other.key === null) return 0;
    return one.key < other.key ? -sign : sign;
  });
}

test.each<[string, fc.Arbitrary<Key>]>([
  ["small numbers", fc.option(fc.integer({ min: -3, max: 3 }))],
  ["instants", fc.option(fc.integer({ min: 1.6e12, max: 1.8e12 }))],
  ["numbers far apart", fc.option(fc.integer({ min: -(2 ** 52), max: 2 ** 52 }))],
  ["fractions and what is no number", fc.option(fc.double({ noDefaultInfinity: true }))],
  [
    "texts",
    fc.option(fc.string({ unit: fc.constantFrom("a", "b", "é", "日", " "), maxLength: 3 })),
  ],
])("sorts %s, alike ones as they were, those without a key last", (_, key) => {
  fc.assert(
    fc.property(fc.array(key), fc.boolean(), (keys, isDescending) => {
      const rows = rowsOf(keys.map((one) => (Object.is(one, -0) ? 0 : one)));
      const sorted = sortRows(rows, { column: "key", keyOf: ({ key: one }) => one }, isDescending);
      expect(sorted).toEqual(plainly(rows, isDescending));
    }),
  );
});

test("asks for each key once, and of a long list not again to turn it round", () => {
  let asked = 0;
  const by = { column: "key", keyOf: ({ key }: Row): Key => (asked++, key) };
  sortRows(rowsOf([3, 1, 2]), by, false);
  expect(asked).toBe(3);
  const rows = rowsOf(Array.from({ length: 2000 }, (_, index) => `n${(index * 7) % 2000}`));
  const up = sortRows(rows, by, false);
  const down = sortRows(rows, by, true);
  expect(asked).toBe(2003);
  expect(down).toEqual(up.toReversed());
  const other = { column: "at", keyOf: ({ at }: Row) => at };
  expect(sortRows(rows, other, true)).toEqual(rows.toReversed());
});
