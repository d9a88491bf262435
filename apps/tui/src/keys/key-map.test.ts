import * as fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { arbitraryToken } from "../../test/arbitrary-token.ts";
import { demoWorld, worldOf } from "../../test/demo-world.ts";
import { drive, openedState } from "../../test/drive.ts";
import { conflictsOf } from "../config/conflicts.ts";
import { reservedKeys, whyNotKey } from "../config/known-keys.ts";
import { paletteEntries } from "../dialogs/palette/palette-entries.ts";
import { helpActions } from "../dialogs/help/help-entries.ts";
import type { State } from "../state/state.ts";
import type { World } from "../state/world.ts";
import { actions } from "./actions.ts";
import { actionFor, availableActions, keysOf } from "./key-map.ts";

let world: World;
let opened: State;
beforeAll(async () => {
  world = worldOf(await demoWorld());
  opened = openedState(world, { isWriting: true });
});

/** Wherever keys can lead. */
function visit(look: (state: State) => void): void {
  fc.assert(
    fc.property(fc.array(arbitraryToken, { maxLength: 25 }), (tokens) => {
      look(drive(opened, tokens, world).state);
    }),
    { numRuns: 100 },
  );
}

test("no key means two things in one place, unless one of them says so", () => {
  const told = conflictsOf(actions, new Map()).map(
    ({ key, first, second }) => `${key}: ${first.id}, ${second.id}`,
  );
  expect(told).toEqual([]);
});

test("an action that takes another's key stands before it", () => {
  for (const [index, { id, before = [] }] of actions.entries()) {
    for (const other of before) {
      expect(
        actions.findIndex((one) => one.id === other),
        `${id} before ${other}`,
      ).toBeGreaterThan(index);
    }
  }
});

test.each(actions.map((action) => [action.id, action] as const))(
  "%s can be named and found",
  (id, { title, keys }) => {
    expect(id).toMatch(/^[a-z][a-z-]*$/);
    expect(actions.filter((one) => one.id === id)).toHaveLength(1);
    expect(title).toBe(title.trim());
    for (const key of keys)
      expect(reservedKeys.includes(key) ? undefined : whyNotKey(key), key).toBeUndefined();
  },
);

test("what opens a dialog says so with an ellipsis, and nothing else does", () => {
  const opening = new Set<string>();
  visit((state) => {
    if (state.dialog !== undefined) return;
    for (const action of availableActions(state, world)) {
      if (action.run(state, world).state.dialog !== undefined) opening.add(action.id);
    }
  });
  const silent = actions.filter(({ id, title }) => opening.has(id) && !title.endsWith("…"));
  expect(silent.map(({ id }) => id)).toEqual([]);
});

describe("wherever keys lead", () => {
  test("every action is found by the palette and by help, by its title", () => {
    visit((state) => {
      for (const { title } of availableActions(state, world)) {
        const query = title.replace("…", "");
        expect(paletteEntries(query, state, world).map((entry) => entry.title)).toContain(title);
        expect(helpActions(query, state, world).map((action) => action.title)).toContain(title);
      }
    });
  });

  test("a key does the first thing that help shows for it", () => {
    visit((state) => {
      const shown = helpActions("", state, world);
      for (const key of shown.flatMap((action) => keysOf(action, world))) {
        const first = shown.find((action) => keysOf(action, world).includes(key));
        expect(actionFor(key, state, world)).toBe(first);
      }
    });
  });

  test("what changes something is not there without writing", () => {
    visit((state) => {
      const reading = { ...state, isWriting: false };
      expect(availableActions(reading, world).filter(({ isWrite }) => isWrite)).toEqual([]);
      expect(paletteEntries("", reading, world).length).toBeLessThanOrEqual(
        paletteEntries("", state, world).length,
      );
    });
  });
});
