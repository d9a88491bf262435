import * as fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { arbitraryPaste, arbitraryText, arbitraryToken } from "../../test/arbitrary-token.ts";
import { demoWorld, worldOf } from "../../test/demo-world.ts";
import { drive, keys, openedState } from "../../test/drive.ts";
import { frameOf } from "../frame/frame.ts";
import { cellWidth } from "../text/cell-width.ts";
import { textOf } from "../text/line.ts";
import { reduce } from "./reduce.ts";
import type { State } from "./state.ts";
import type { World } from "./world.ts";

let world: World;
beforeAll(async () => {
  world = worldOf(await demoWorld());
});

const anywhere = fc.array(arbitraryToken, { maxLength: 30 });

/** All that must not change by itself. */
function consequential({ crumbs, isWriting, isWatching }: State): unknown {
  return {
    isWriting,
    isWatching,
    places: crumbs.map(({ route, list }) => ({ route, marks: [...list.marks] })),
  };
}

test("shows an exact screen wherever any keys lead", () => {
  fc.assert(
    fc.property(
      anywhere,
      fc.constantFrom([60, 12], [80, 24], [140, 40]),
      (tokens, [columns = 0, rows = 0]) => {
        const { state } = drive(
          openedState(world, { size: { columns, rows }, isWriting: true }),
          tokens,
          world,
        );
        const frame = frameOf(state, world);
        expect(frame.map((line) => cellWidth(textOf(line)))).toEqual(
          Array.from({ length: rows }, () => columns),
        );
      },
    ),
    { numRuns: 150 },
  );
});

describe.each([
  ["the filter", "enter /"],
  ["the command line", "enter :"],
  ["help", "?"],
  ["the palette", "enter ctrl-p"],
])("text typed in %s", (_, way) => {
  test("does nothing, whatever it is", () => {
    const typed = fc.array(fc.oneof(arbitraryText, arbitraryPaste), { maxLength: 40 });
    fc.assert(
      fc.property(typed, (tokens) => {
        const before = drive(
          openedState(world, { isWriting: true, route: { screen: "organizations" } }),
          keys(way),
          world,
        ).state;
        const after = drive(before, tokens, world);
        expect(after.effects).toEqual([]);
        expect(consequential(after.state)).toEqual(consequential(before));
        expect([after.state.mode, after.state.dialog?.kind]).toEqual([
          before.mode,
          before.dialog?.kind,
        ]);
      }),
    );
  });
});

test("a paste does nothing where no text is typed", () => {
  fc.assert(
    fc.property(arbitraryPaste, (paste) => {
      const before = openedState(world, { isWriting: true });
      const after = drive(before, [paste], world);
      expect(after).toEqual({ state: before, effects: [] });
    }),
  );
});

test("Backspace goes back or takes a letter, and does nothing else", () => {
  fc.assert(
    fc.property(anywhere, (tokens) => {
      const before = drive(openedState(world, { isWriting: true }), tokens, world).state;
      const { state, effects } = reduce(
        before,
        { kind: "token", token: { kind: "key", name: "backspace" } },
        world,
      );
      expect(effects).toEqual([]);
      expect(state.isWriting).toBe(before.isWriting);
      if (state.dialog !== undefined) expect(state.dialog.kind).toBe(before.dialog?.kind);
      const places = (one: State): string[] => one.crumbs.map(({ route }) => JSON.stringify(route));
      expect(places(before).join().startsWith(places(state).join())).toBe(true);
      expect(before.crumbs.length - state.crumbs.length).toBeLessThanOrEqual(1);
    }),
    { numRuns: 300 },
  );
});

test("a terminal that is too small takes no keys but those that leave", () => {
  const small = openedState(world, { size: { columns: 40, rows: 8 } });
  expect(drive(small, keys("j ? enter : T"), world)).toEqual({ state: small, effects: [] });
  expect(drive(small, keys("q"), world).effects).toEqual([{ kind: "quit" }]);
});
