import { beforeAll, expect, it } from "vitest";
import { createReadingWorld } from "../../test/reading-world.ts";
import { placeOf } from "../state/crumbs.ts";

beforeAll(() => createReadingWorld().reading.start());

it.each([250, 350, 450])(
  "findings that come in after %i ms leave the cursor on its row, at its height",
  async (at) => {
    const world = createReadingWorld({ roundTrip: 100 });
    const reading = world.reading.start();
    await world.clock.sleep(at);
    const before = world.book.findings({}).length;
    for (let row = 0; row < 7; row++) {
      world.store.dispatch({ kind: "token", token: { kind: "key", name: "down" } });
    }
    const place = placeOf(world.store.getState()).list;
    const heights: number[] = [];
    world.store.subscribe(() => {
      const { rowId, cursor, top } = placeOf(world.store.getState()).list;
      expect(rowId).toBe(place.rowId);
      heights.push(cursor - top);
    });
    await reading;
    expect(place.rowId).toBeDefined();
    expect(new Set(heights)).toEqual(new Set([place.cursor - place.top]));
    expect(world.book.findings({}).length).toBeGreaterThan(before);
  },
);
