import { beforeAll, expect, test } from "vitest";
import { demoNow, demoWorld, worldOf } from "../../test/demo-world.ts";
import { initialState } from "../state/initial-state.ts";
import { reduce } from "../state/reduce.ts";
import type { Route, ScreenName } from "../state/route.ts";
import type { World } from "../state/world.ts";
import { paint } from "../theme/paint.ts";
import { themes } from "../theme/themes.ts";
import { textOf } from "../text/line.ts";
import { frameOf } from "./frame.ts";

let world: World;

beforeAll(async () => {
  world = worldOf(await demoWorld());
});

const screens = [
  "home",
  "organizations",
  "projects",
  "accounts",
  "causes",
  "findings",
  "calendar",
  "incomplete",
  "trace",
] as const satisfies readonly ScreenName[];

function frame(route: Route, isAscii: boolean): ReturnType<typeof frameOf> {
  const state = initialState({
    size: { columns: 120, rows: 36 },
    now: demoNow,
    isWriting: false,
    route,
    isAscii,
  });
  return frameOf(reduce(state, { kind: "book", version: world.book.version }, world).state, world);
}

test.each(screens)("draws %s in ASCII where that is wanted, dialogs included", (screen) => {
  const plain = frame({ screen }, true).map(textOf);
  expect(plain.join("\n")).toMatch(/^[\n -~]*$/);
  expect(plain.map(({ length }) => length)).toEqual(plain.map(() => 120));
  expect(plain.join("\n")).toContain(" | ");
});

test.each(screens)("says on %s without colour all that it says with it", (screen) => {
  const lines = frame({ screen }, false);
  const mono = lines.map((spans) => paint(spans, themes.mono, false));
  // What is left when the looks are gone is the same text; and the cursor is seen without any look at all.
  const escapes = new RegExp(`${String.fromCodePoint(27)}\\[[0-9;]*m`, "g");
  expect(mono.map((text) => text.replaceAll(escapes, "").trimEnd())).toEqual(
    lines.map((spans) => textOf(spans).trimEnd()),
  );
  const rows = lines
    .slice(3, -2)
    .map(textOf)
    .filter((text) => text.trim() !== "│");
  if (rows.some((text) => text.startsWith("  ") && screen !== "trace")) {
    expect(rows.filter((text) => text.startsWith(">"))).toHaveLength(1);
  }
});
