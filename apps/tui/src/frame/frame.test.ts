import { beforeAll, describe, expect, test } from "vitest";
import { demoNow, demoWorld, worldOf } from "../../test/demo-world.ts";
import { hostileWorld } from "../../test/hostile-world.ts";
import { visibleRows } from "../lists/visible-rows.ts";
import { listScreenOf } from "../screens/screens.ts";
import { placeOf } from "../state/crumbs.ts";
import { initialState, type StateOptions } from "../state/initial-state.ts";
import { reduce } from "../state/reduce.ts";
import { accountTabs, type Route } from "../state/route.ts";
import type { State } from "../state/state.ts";
import type { World } from "../state/world.ts";
import { cellWidth } from "../text/cell-width.ts";
import { textOf } from "../text/line.ts";
import { frameOf } from "./frame.ts";

const sizes = [
  [60, 12],
  [80, 24],
  [120, 36],
  [140, 40],
  [200, 60],
] as const;

const worlds: { demo?: World; hostile?: World } = {};

beforeAll(async () => {
  const { book, connections } = await demoWorld();
  worlds.demo = worldOf({ book, connections });
  worlds.hostile = await hostileWorld(book);
});

/** Every screen there is, and for what is narrowed each thing that it can be narrowed to. */
function routes({ book }: World): Route[] {
  const accounts = book.accounts({}).map(({ orgId, id: clientId }) => ({ orgId, clientId }));
  const [first, ...others] = accounts;
  const [cause] = book.causes({});
  const plain: Route[] = [
    { screen: "home" },
    { screen: "organizations" },
    { screen: "projects" },
    { screen: "accounts" },
    { screen: "findings" },
    { screen: "causes" },
    { screen: "incomplete" },
    { screen: "calendar" },
    { screen: "expiries", from: demoNow, to: demoNow + 30 * 86_400_000, name: "a month" },
    { screen: "jobs" },
    { screen: "trace" },
    { screen: "findings", ...(cause === undefined ? {} : { cause: cause.id }) },
  ];
  return [
    ...plain,
    ...book.organizations.map(({ orgId }): Route => ({ screen: "accounts", orgId })),
    ...book
      .findings({})
      .map(({ orgId, id }): Route => ({ screen: "finding", orgId, findingId: id })),
    ...(first === undefined
      ? []
      : accountTabs.map((tab): Route => ({ screen: "account", ...first, tab }))),
    ...sample(others).map((one): Route => ({ screen: "account", ...one, tab: "overview" })),
    ...sample(accounts).map((one): Route => ({ screen: "json", ...one })),
    { screen: "account", orgId: "gone", clientId: "gone", tab: "overview" },
    { screen: "finding", orgId: "gone", findingId: "gone" },
  ];
}

/** Every seventh: names are hostile in sixteen ways, so that all of them come up. */
function sample<T>(all: readonly T[]): T[] {
  return all.filter((_, index) => index % 7 === 0);
}

function stateAt(route: Route, world: World, options: Partial<StateOptions>): State {
  const state = initialState({
    size: { columns: 80, rows: 24 },
    now: demoNow,
    isWriting: false,
    route,
    ...options,
  });
  return reduce(state, { kind: "book", version: world.book.version }, world).state;
}

/** Nothing that moves the cursor, reorders or joins: whatever reached a line is one glyph after the other. */
const acting = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\uFE0E\uFE0F]/u;

function expectWhole(state: State, world: World): void {
  const { columns, rows } = state.size;
  const lines = frameOf(state, world).map(textOf);
  expect(lines).toHaveLength(rows);
  const { route } = placeOf(state);
  const wrong = lines.filter((text) => cellWidth(text) !== columns || acting.test(text));
  expect({ route, wrong }).toEqual({ route, wrong: [] });
}

describe.each(["demo", "hostile"] as const)("on %s names", (kind) => {
  test.each(sizes)("fills %i by %i exactly, on every screen", (columns, rows) => {
    const world = worlds[kind];
    if (world === undefined) throw new Error("The world was not read.");
    for (const route of routes(world)) {
      expectWhole(stateAt(route, world, { size: { columns, rows } }), world);
    }
  });

  test("fills the screen for each row under the cursor", () => {
    const world = worlds[kind];
    if (world === undefined) throw new Error("The world was not read.");
    for (const route of routes(world).slice(0, 14)) {
      const screen = listScreenOf(route);
      if (screen === undefined) continue;
      let state = stateAt(route, world, { size: { columns: 140, rows: 40 } });
      const { rows } = visibleRows(screen, placeOf(state), world);
      for (let index = 0; index < Math.min(rows.length, 80); index++) {
        expectWhole(state, world);
        const token = { kind: "text", text: "j" } as const;
        state = reduce(state, { kind: "token", token }, world).state;
      }
    }
  });
});
