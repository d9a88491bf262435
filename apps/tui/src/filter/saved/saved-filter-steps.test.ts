import { expect, test } from "vitest";
import { drive, keys, openedState } from "../../../test/drive.ts";
import { listWorld } from "../../../test/list-world.ts";
import { frameOf } from "../../frame/frame.ts";
import { placeOf } from "../../state/crumbs.ts";
import { textOf } from "../../text/line.ts";
import type { SavedFilter } from "./saved-filter.ts";

const { world } = listWorld(40);
const saved: SavedFilter[] = [
  { name: "live", screen: "accounts", filter: "state:live" },
  {
    name: "soon",
    screen: "accounts",
    filter: "expires:<30d",
    sort: { column: "expires", isDescending: true },
  },
  { name: "addresses", screen: "account", filter: "10." },
];

function after(pressed: string, screen: "accounts" | "organizations" = "accounts") {
  const opened = openedState(world, { route: { screen }, savedFilters: saved });
  const { state, effects } = drive(opened, keys(pressed), world);
  const { route, list } = placeOf(state);
  return { state, effects, route, list, text: frameOf(state, world).map(textOf).join("\n") };
}

test("saves what the list is filtered and sorted by", () => {
  const { state, effects } = after("/ 'orders has:f' enter s j enter : 'filter save mine' enter");
  const filter = {
    name: "mine",
    screen: "accounts",
    filter: "orders has:f",
    sort: { column: "name", isDescending: false },
  };
  expect(effects).toEqual([{ kind: "keep-filter", filter }]);
  expect(state.savedFilters.map(({ name }) => name)).toEqual(["addresses", "live", "mine", "soon"]);
});

test("saves of a filter what can be read", () => {
  const { effects } = after("/ 'orders nope:x' enter : 'filter save mine' enter");
  expect(effects).toMatchObject([{ filter: { filter: "orders " } }]);
});

test("looks through a filter where it belongs", () => {
  const { list, state } = after(": 'filter soon' enter");
  expect(state.crumbs).toHaveLength(1);
  expect(list.filter.valid).toBe("expires:<30d");
  expect(list.filter.field.text).toBe("expires:<30d");
  expect(list.sort).toEqual({ column: "expires", isDescending: true });
});

test("goes where a filter belongs, and back to where one was", () => {
  const there = after(": 'filter live' enter", "organizations");
  expect(there.route).toEqual({ screen: "accounts" });
  expect(there.list.filter.valid).toBe("state:live");
  expect(after(": 'filter live' enter escape escape", "organizations").route).toEqual({
    screen: "organizations",
  });
});

test("forgets a filter", () => {
  const { state, effects } = after(": 'filter forget live' enter");
  expect(effects).toEqual([{ kind: "forget-filter", name: "live" }]);
  expect(state.savedFilters.map(({ name }) => name)).not.toContain("live");
});

test.each<[string, string]>([
  ["filter nope", "No filter is called"],
  ["filter forget nope", "No filter is called"],
  ["filter save a/b", "is no name"],
  ["filter save x", "no filter to save"],
  ["filter addresses", "go there first"],
  ["filter save a b", "one word"],
  ["filter live b", "filter save NAME"],
])("says why :%s leads nowhere", (command, said) => {
  const { text, effects, list } = after(`: '${command}' enter`);
  expect(text).toContain(said);
  expect(effects).toEqual([]);
  expect(list.filter.valid).toBe("");
});

test("types a filter with :filter alone", () => {
  expect(after(": 'filter' enter").state.mode).toBe("filter");
});

test("shows saved filters, takes one with Enter and forgets one with Delete", () => {
  expect(after(": 'filters' enter").text).toMatch(/> live +accounts +state:live/);
  const taken = after(": 'filters' enter j enter");
  expect(taken.list.filter.valid).toBe("expires:<30d");
  expect(taken.state.dialog).toBeUndefined();
  const forgotten = after(": 'filters' enter j j delete");
  expect(forgotten.effects).toEqual([{ kind: "forget-filter", name: "addresses" }]);
  expect(forgotten.state.dialog).toEqual({ kind: "filters", cursor: 1 });
  expect(after(": 'filters' enter delete delete delete delete").text).toContain("None yet");
});
