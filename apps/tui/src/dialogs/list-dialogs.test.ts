import { expect, test } from "vitest";
import { drive, keys, openedState } from "../../test/drive.ts";
import { listWorld } from "../../test/list-world.ts";
import { frameOf } from "../frame/frame.ts";
import { visibleRows } from "../lists/visible-rows.ts";
import { accountsScreen } from "../screens/accounts.ts";
import { placeOf } from "../state/crumbs.ts";
import { textOf } from "../text/line.ts";

const { world } = listWorld(40);

function after(pressed: string, columns = 100) {
  const opened = openedState(world, {
    route: { screen: "accounts" },
    size: { columns, rows: 24 },
  });
  const { state } = drive(opened, keys(pressed), world);
  const place = placeOf(state);
  const frame = frameOf(state, world).map(textOf);
  const { rows } = visibleRows(accountsScreen, place, world);
  return { state, list: place.list, rows, heading: frame[2] ?? "", text: frame.join("\n") };
}

test.each<[string, string, { column: string; isDescending: boolean } | undefined]>([
  ["sorts by a column", "s j enter", { column: "name", isDescending: false }],
  ["turns round before it sorts", "s j space enter", { column: "name", isDescending: true }],
  [
    "starts with the most where that is asked",
    "s G enter",
    { column: "findings", isDescending: true },
  ],
  ["turns round what is sorted", "s j enter S", { column: "name", isDescending: true }],
  ["opens on how it is sorted", "s j enter s space enter", { column: "name", isDescending: true }],
  ["goes back to how it comes", "s j enter s k enter", undefined],
  ["changes nothing with Escape", "s j escape", undefined],
  ["changes nothing by moving alone", "s j j space", undefined],
  [
    "takes no other letter for anything",
    "s D q j x enter",
    { column: "name", isDescending: false },
  ],
])("%s", (_, pressed, sort) => {
  expect(after(pressed).list.sort).toEqual(sort);
});

test("shows the first rows of a new order", () => {
  const { rows, list, heading, text } = after("G s j j j j j j enter");
  expect(list).toMatchObject({ cursor: 0, top: 0, sort: { column: "expires" } });
  const ends = rows.map(({ expiresAt }) => expiresAt ?? Infinity);
  expect(ends).toEqual(ends.toSorted((one, other) => one - other));
  expect(heading).toContain("EXPIRES ▲");
  expect(text).toContain(`> ${rows[0]?.name}`);
});

test("shows the arrow where there is hardly room for the title", () => {
  expect(after("s j j j j j j j enter").heading).toMatch(/USED▲|USED ▲/);
});

test.each<[string, string, string[]]>([
  ["hides a column", "v space", ["name"]],
  ["shows it again", "v space space", []],
  ["hides several", "v space j space escape", ["client-id", "name"]],
  ["shows all again", "v space j space *", []],
  ["hides nothing by moving alone", "v j j enter", []],
])("%s", (_, pressed, hidden) => {
  expect([...after(pressed).list.hidden].toSorted()).toEqual(hidden);
});

test("shows the list without the column at once", () => {
  expect(after("v").heading).toContain("NAME");
  expect(after("v space").heading).not.toContain("NAME");
});

test("keeps the last column that there is room for", () => {
  const pressed = `v ${Array.from({ length: 8 }, () => "space j").join(" ")} escape`;
  const { heading } = after(pressed, 60);
  expect(heading.trim()).not.toBe("");
});

test("says from which width on a column is there", () => {
  expect(after("v", 80).text).toMatch(/\[x\] CLIENT ID +from \d+ columns on/);
});
