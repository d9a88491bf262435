import * as fc from "fast-check";
import { expect, test } from "vitest";
import { swarm } from "./swarm.ts";

const band = { middle: 100, reach: 26, size: 13 };

test("puts a lone point where it belongs", () => {
  expect(swarm([{ item: "a", x: 40 }], band)).toEqual([{ item: "a", x: 40, y: 100 }]);
});

test("keeps points apart while there is room, in the band and never to the left", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 400 }), { maxLength: 24 }), (values) => {
      const placed = swarm(
        values.map((x, item) => ({ item, x })),
        band,
      );
      expect(placed).toHaveLength(values.length);
      for (const [index, { item, x, y }] of placed.entries()) {
        expect(x).toBeGreaterThanOrEqual(values[item] ?? 0);
        expect(Math.abs(y - band.middle)).toBeLessThanOrEqual(band.reach);
        for (const other of placed.slice(index + 1)) {
          expect(Math.hypot(other.x - x, other.y - y)).toBeGreaterThan(band.size - 0.1);
        }
      }
    }),
  );
});

test("still draws every point of a crowd", () => {
  const crowd = Array.from({ length: 400 }, (_, item) => ({ item, x: 10 }));
  const placed = swarm(crowd, band);
  expect(new Set(placed.map(({ item }) => item)).size).toBe(400);
});
