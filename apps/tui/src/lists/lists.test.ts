import * as fc from "fast-check";
import { expect, test } from "vitest";
import { drive, keys, openedState } from "../../test/drive.ts";
import { listWorld, type ListWorld } from "../../test/list-world.ts";
import { frameOf } from "../frame/frame.ts";
import { layoutOf } from "../frame/layout.ts";
import type { Token } from "../input/token.ts";
import { accountsScreen } from "../screens/accounts.ts";
import { placeOf } from "../state/crumbs.ts";
import { reduce } from "../state/reduce.ts";
import type { State } from "../state/state.ts";
import { textOf } from "../text/line.ts";
import { countMarks, markWords } from "./count-marks.ts";
import { visibleRows } from "./visible-rows.ts";

const size = { columns: 100, rows: 14 };

function opened({ world }: ListWorld): State {
  return openedState(world, { size, route: { screen: "accounts" } });
}

function shown(state: State, { world }: ListWorld): string[] {
  return visibleRows(accountsScreen, placeOf(state), world).rows.map(({ id }) => id);
}

function underCursor(state: State, made: ListWorld): string | undefined {
  return shown(state, made)[placeOf(state).list.cursor];
}

/** What can happen to a list. */
type Happening =
  | { kind: "keys"; tokens: readonly Token[] }
  | { kind: "grow"; count: number }
  | { kind: "shrink"; at: number }
  | { kind: "resize"; rows: number };

const typing = fc
  .constantFrom("orders", "!prod", "/s.a/", "~ordres", "expires:<90d", "sev:high", "x y z", "(", "")
  .map((text) => keys(text === "" ? "/ enter" : `/ '${text}' enter`));

const pressing = fc
  .constantFrom(
    "j",
    "k",
    "G",
    "g",
    "page-down",
    "ctrl-u",
    "space",
    "V",
    "*",
    "\\",
    "S",
    "=",
    "escape",
    "s j enter",
    "s j j j j space enter",
    "s enter",
    "v j space enter",
    "space V j j V",
  )
  .map(keys);

const happening: fc.Arbitrary<Happening> = fc.oneof(
  { weight: 8, arbitrary: pressing.map((tokens) => ({ kind: "keys" as const, tokens })) },
  { weight: 3, arbitrary: typing.map((tokens) => ({ kind: "keys" as const, tokens })) },
  { weight: 2, arbitrary: fc.nat({ max: 20 }).map((count) => ({ kind: "grow" as const, count })) },
  { weight: 1, arbitrary: fc.nat({ max: 40 }).map((at) => ({ kind: "shrink" as const, at })) },
  {
    weight: 1,
    arbitrary: fc.integer({ min: 12, max: 30 }).map((rows) => ({ kind: "resize" as const, rows })),
  },
);

function after(state: State, made: ListWorld, happened: Happening): State {
  const { world } = made;
  if (happened.kind === "keys") return drive(state, happened.tokens, world).state;
  if (happened.kind === "resize") {
    const next = { columns: size.columns, rows: happened.rows };
    return reduce(state, { kind: "resized", size: next }, world).state;
  }
  if (happened.kind === "grow") made.grow(happened.count);
  else made.shrink(happened.at);
  return reduce(state, { kind: "book", version: world.book.version }, world).state;
}

const history = fc.tuple(fc.nat({ max: 40 }), fc.array(happening, { maxLength: 25 }));

/** Checks something of the list after everything that happens to it. */
function always(
  check: (now: { state: State; before: State; made: ListWorld; happened: Happening }) => void,
): void {
  fc.assert(
    fc.property(history, ([count, happenings]) => {
      const made = listWorld(count);
      let state = opened(made);
      for (const happened of happenings) {
        const before = state;
        state = after(before, made, happened);
        // Escape with nothing to leave goes back, and here is nowhere to go back to.
        expect(placeOf(state).route.screen).toBe("accounts");
        check({ state, before, made, happened });
      }
    }),
    { numRuns: 150 },
  );
}

test("has its cursor on a row that is on the screen, whatever happens", () => {
  always(({ state, made }) => {
    const { cursor, top } = placeOf(state).list;
    const height = layoutOf(state.size).listRows;
    const total = shown(state, made).length;
    expect(cursor).toBeGreaterThanOrEqual(0);
    expect(cursor).toBeLessThanOrEqual(Math.max(0, total - 1));
    expect(cursor - top).toBeGreaterThanOrEqual(0);
    expect(cursor - top).toBeLessThan(height);
    expect(top).toBeLessThanOrEqual(Math.max(0, total - height));
  });
});

test("marks only what there is, and counts what the filter hides", () => {
  always(({ state, made }) => {
    const { marks } = placeOf(state).list;
    const all = new Set(made.rows().map(({ id }) => id));
    expect([...marks].filter((id) => !all.has(id))).toEqual([]);
    const seen = shown(state, made).filter((id) => marks.has(id)).length;
    expect(countMarks(placeOf(state), made.world)).toEqual({
      marked: marks.size,
      hidden: marks.size - seen,
    });
  });
});

test("shows the same rows in the same order as if nothing had been remembered", () => {
  always(({ state, made }) => {
    const fresh = { ...made.world, rowsCache: new Map() };
    expect(shown(state, made)).toEqual(shown(state, { ...made, world: fresh }));
  });
});

test("shows with a filter what it shows without one, in the same order, some left out", () => {
  always(({ state, made }) => {
    const { list } = placeOf(state);
    const filter = { field: list.filter.field, valid: "" };
    const crumbs = [{ ...placeOf(state), list: { ...list, filter } }];
    const filtered = new Set(shown(state, made));
    const all = shown({ ...state, crumbs }, made);
    expect(all.filter((id) => filtered.has(id))).toEqual([...filtered]);
    expect(all).toHaveLength(made.rows().length);
  });
});

test("moves the cursor for nothing that comes late", () => {
  fc.assert(
    fc.property(history, fc.integer({ min: 1, max: 30 }), ([count, happenings], late) => {
      const made = listWorld(count + 1);
      let state = drive(opened(made), keys("j k"), made.world).state;
      for (const happened of happenings) state = after(state, made, happened);
      const before = placeOf(state).list;
      fc.pre(before.rowId !== undefined);
      const row = underCursor(state, made);
      state = after(state, made, { kind: "grow", count: late });
      const { cursor, top } = placeOf(state).list;
      if (row !== undefined) expect(underCursor(state, made)).toBe(row);
      expect({ cursor, top }).toEqual({ cursor: before.cursor, top: before.top });
    }),
    { numRuns: 150 },
  );
});

test("stays on its row when another one goes", () => {
  const made = listWorld(30);
  let state = drive(opened(made), keys("j j j j j"), made.world).state;
  const row = underCursor(state, made);
  state = after(state, made, { kind: "shrink", at: 2 });
  expect(underCursor(state, made)).toBe(row);
  state = after(state, made, { kind: "shrink", at: 4 });
  expect(placeOf(state).list.cursor).toBe(4);
});

test("keeps its row at its height of the screen when one above it goes", () => {
  const made = listWorld(60);
  let state = drive(opened(made), keys("ctrl-f ctrl-f j j"), made.world).state;
  const { cursor, top } = placeOf(state).list;
  state = after(state, made, { kind: "shrink", at: 0 });
  expect(placeOf(state).list).toMatchObject({ cursor: cursor - 1, top: top - 1 });
});

test("puts late rows at the end of a list that was touched, and in their places when it is asked to", () => {
  const made = listWorld(5);
  let state = drive(opened(made), keys("s j enter j"), made.world).state;
  const early = shown(state, made);
  state = after(state, made, { kind: "grow", count: 20 });
  expect(shown(state, made).slice(0, 5)).toEqual(early);
  expect(frameOf(state, made.world).map(textOf).join("\n")).toContain("20 new at the end, = sorts");
  const row = underCursor(state, made);
  state = drive(state, keys("="), made.world).state;
  const names = visibleRows(accountsScreen, placeOf(state), made.world).rows.map(
    ({ name }) => name,
  );
  expect(names).toEqual(names.toSorted());
  expect(underCursor(state, made)).toBe(row);
});

test("jumps by half a screen at an edge, so that a held key seldom repaints all of it", () => {
  const made = listWorld(100);
  let state = opened(made);
  const tops = new Set<number>();
  for (let press = 0; press < 60; press++) {
    state = drive(state, keys("j"), made.world).state;
    tops.add(placeOf(state).list.top);
  }
  // Nine rows: the list scrolls every five keys or so, not every one.
  expect(tops.size).toBeLessThan(15);
});

test.each<[string, string, number]>([
  ["marks, and goes on to the next row", "space space", 2],
  ["takes a mark back", "space k space", 0],
  ["marks a range from above", "V j j V", 3],
  ["marks a range from below", "j j V k k V", 3],
  ["drops a range that was begun", "V j j escape", 0],
  ["marks everything", "*", 20],
  ["clears marks", "* \\", 0],
])("%s", (_, pressed, marked) => {
  const made = listWorld(20);
  const { state } = drive(opened(made), keys(pressed), made.world);
  expect(placeOf(state).list.marks.size).toBe(marked);
  expect(placeOf(state).list.anchor).toBeUndefined();
});

test("says how many are marked, and how many of those are hidden", () => {
  const made = listWorld(20);
  let { state } = drive(opened(made), keys("space space space"), made.world);
  expect(markWords(placeOf(state), made.world)).toBe("3 marked");
  state = drive(state, keys("/ 'zzz' enter"), made.world).state;
  expect(markWords(placeOf(state), made.world)).toBe("3 marked (3 hidden by the filter)");
  expect(frameOf(state, made.world).map(textOf).join("\n")).toContain("3 hidden by the filter");
});

test("shows a range while it is drawn, apart from what is marked", () => {
  const made = listWorld(20);
  const { state } = drive(opened(made), keys("space V j j"), made.world);
  const starts = frameOf(state, made.world).map((line) => textOf(line).slice(0, 2));
  expect(starts.slice(3, 8)).toEqual([" *", " +", " +", ">+", "  "]);
});

test("marks all that the filter leaves, beside what is marked", () => {
  const made = listWorld(20);
  const isLeft = ({ haystack }: { haystack: string }): boolean => haystack.includes("owner");
  const left = made.rows().filter(isLeft).length;
  const first = made.rows().findIndex((row) => !isLeft(row));
  const moves = Array.from({ length: first }, () => "j").join(" ");
  const pressed = `${moves} space / 'owner' enter *`;
  const { marks } = placeOf(drive(opened(made), keys(pressed), made.world).state).list;
  expect(left).toBeGreaterThan(1);
  expect(marks.size).toBe(left + 1);
});
