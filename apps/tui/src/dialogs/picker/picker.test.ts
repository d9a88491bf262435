import { beforeAll, expect, test } from "vitest";
import { demoWorld, worldOf } from "../../../test/demo-world.ts";
import { drive, keys, openedState } from "../../../test/drive.ts";
import { frameOf } from "../../frame/frame.ts";
import type { State } from "../../state/state.ts";
import type { World } from "../../state/world.ts";
import { textOf } from "../../text/line.ts";

let world: World;
let opened: State;
beforeAll(async () => {
  world = worldOf(await demoWorld());
  opened = openedState(world, { route: { screen: "accounts" } });
});

const after = (line: string): State => drive(opened, keys(line), world).state;
const screen = (state: State): string => frameOf(state, world).map(textOf).join("\n");

test("help narrows as one types, and Enter does what is left", () => {
  const narrowed = after("? 'next theme'");
  expect(screen(narrowed)).toContain("> T");
  expect(screen(narrowed)).not.toContain("one row down");
  expect(after("? 'next theme' enter").theme).not.toBe(opened.theme);
});

test("help finds an action by its key, in its own case", () => {
  expect(screen(after("? 'G'"))).toContain("to the last row");
  expect(screen(after("? 'Ctrl-R'"))).toContain("refresh now");
});

test("the palette finds by letters left out, and by words in any order", () => {
  expect(screen(after("ctrl-p 'redrw'"))).not.toContain("one row down");
  expect(screen(after("ctrl-p 'theme next'"))).toContain("> next theme");
  expect(after("ctrl-p 'service accounts' enter").dialog).toBeUndefined();
});

test("the cursor stops at both ends, and stays on the screen", () => {
  expect(screen(after(`? ${"up ".repeat(3)}`))).toMatch(/> j ↓\s+one row down/);
  expect(screen(after(`? ${"page-down ".repeat(30)}`))).toMatch(/│ > /);
  const small = drive(
    openedState(world, { size: { columns: 60, rows: 12 } }),
    keys(`? ${"down ".repeat(25)}`),
    world,
  ).state;
  expect(screen(small)).toMatch(/│ > /);
});

test("says when nothing has such a name, and Enter does nothing then", () => {
  const none = after("? 'zzz'");
  expect(screen(none)).toContain("nothing of this name here");
  expect(drive(none, keys("enter"), world)).toEqual({ state: none, effects: [] });
});

test.each(["escape", "ctrl-c", "backspace"])("%s closes it as it was opened", (key) => {
  for (const way of ["?", "ctrl-p"]) {
    expect(after(`${way} ${key}`)).toMatchObject({ ...opened, dialog: undefined });
  }
});
