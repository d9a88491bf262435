import * as fc from "fast-check";
import { expect, test } from "vitest";
import { arbitraryText } from "../../test/arbitrary-token.ts";
import { drive, keys, openedState } from "../../test/drive.ts";
import { listWorld } from "../../test/list-world.ts";
import { frameOf } from "../frame/frame.ts";
import type { Token } from "../input/token.ts";
import { visibleRows } from "../lists/visible-rows.ts";
import { accountsScreen } from "../screens/accounts.ts";
import { placeOf } from "../state/crumbs.ts";
import type { State } from "../state/state.ts";
import { textOf } from "../text/line.ts";

const made = listWorld(60);
const { world } = made;
const opened = openedState(world, { route: { screen: "accounts" } });

function after(pressed: string, from: State = opened): State {
  return drive(from, keys(pressed), world).state;
}

function filterOf(state: State): { mode: string; text: string; valid: string } {
  const { field, valid } = placeOf(state).list.filter;
  return { mode: state.mode, text: field.text, valid };
}

function names(state: State): string[] {
  return visibleRows(accountsScreen, placeOf(state), world).rows.map(({ name }) => name);
}

test.each<[string, string, { mode: string; text: string; valid: string }]>([
  ["narrows as one types", "/ 'orders'", { mode: "filter", text: "orders", valid: "orders" }],
  ["keeps the filter with Enter", "/ 'or' enter", { mode: "browse", text: "or", valid: "or" }],
  ["keeps the filter with Escape", "/ 'or' escape", { mode: "browse", text: "or", valid: "or" }],
  [
    "clears it with a second Escape",
    "/ 'or' escape escape",
    { mode: "browse", text: "", valid: "" },
  ],
  ["drops it with Ctrl-C", "/ 'or' ctrl-c", { mode: "browse", text: "", valid: "" }],
  [
    "goes on where it was left",
    "/ 'or' enter / 'd'",
    { mode: "filter", text: "ord", valid: "ord" },
  ],
  [
    "only leaves with Backspace when nothing is left to take back",
    "/ 'o' backspace backspace",
    { mode: "browse", text: "", valid: "" },
  ],
  ["takes keys of actions as text", "/ 'qDr '", { mode: "filter", text: "qDr ", valid: "qDr " }],
  [
    "shows what of it can be read while a field is typed",
    "/ 'orders expires:<3'",
    { mode: "filter", text: "orders expires:<3", valid: "orders " },
  ],
  [
    "shows all of it when it can be read again",
    "/ 'orders expires:<3d'",
    { mode: "filter", text: "orders expires:<3d", valid: "orders expires:<3d" },
  ],
  [
    "takes only what is wrong out of the middle",
    "/ 'a nope:x b'",
    { mode: "filter", text: "a nope:x b", valid: "a  b" },
  ],
  [
    "writes a field out with Tab",
    "/ 'a exp' tab",
    { mode: "filter", text: "a expires:", valid: "a " },
  ],
  [
    "writes a value out with Tab",
    "/ 'sev:c' tab",
    { mode: "filter", text: "sev:critical", valid: "sev:critical" },
  ],
])("%s", (_, pressed, filter) => {
  expect(filterOf(after(pressed))).toEqual(filter);
});

test("moves among the rows that are left without leaving the filter", () => {
  const state = after("/ 'orders' down down up");
  expect(state.mode).toBe("filter");
  expect(placeOf(state).list.cursor).toBe(1);
});

test("keeps the cursor on its row as long as the filter leaves it, and finds it again", () => {
  let state = after("j j j j");
  const { rowId } = placeOf(state).list;
  const row = made.rows()[4];
  const [first = ""] = row?.name.split("-") ?? [];
  state = after(`/ '${first}'`, state);
  const shown = visibleRows(accountsScreen, placeOf(state), world).rows;
  expect(shown[placeOf(state).list.cursor]?.id).toBe(rowId);
  state = after("'zzz' ctrl-c", state);
  expect(placeOf(state).list.cursor).toBe(4);
});

test("shows at every key of a word the rows that have what is typed of it", () => {
  for (const typed of ["o", "or", "ord", "orders-b"]) {
    expect(names(after(`/ '${typed}'`))).toEqual(
      made
        .rows()
        .filter(({ haystack }) => haystack.includes(typed))
        .map(({ name }) => name),
    );
  }
});

test("gives for text in one piece what it gives letter by letter", () => {
  fc.assert(
    fc.property(fc.array(arbitraryText, { maxLength: 12 }), (tokens) => {
      // Joined, some letters become one with the letter before them, as they do in the field.
      const text = tokens.map((token) => (token.kind === "text" ? token.text : "")).join("");
      const paste: Token = { kind: "paste", text };
      const typing = after("/");
      const typed = drive(typing, tokens, world).state;
      const pasted = drive(typing, [paste], world).state;
      expect(placeOf(typed).list.filter.field.text.replaceAll(/\s+/g, " ")).toBe(
        placeOf(pasted).list.filter.field.text,
      );
    }),
  );
});

test.each<[string, string, string]>([
  ["says what may be typed", "/", "~slip  field:value"],
  ["says why a term is wrong", "/ 'a nope:x '", "← no field nope: here"],
  ["says what is missing yet", "/ 'used:'", "← used: takes a time"],
  ["says it when the field was left, too", "/ 'nope:x' enter", "← no field nope: here"],
  ["says how many are left", "/ 'zzz' enter", "0 of 60 service accounts"],
  ["says what it may name", "/", "Tab completes name: id: org: project: role: expires:"],
])("%s", (_, pressed, said) => {
  expect(frameOf(after(pressed), world).map(textOf).join("\n")).toContain(said);
});

test("underlines what is wrong and nothing else, but not while it may become right", () => {
  const errors = (pressed: string): string[] =>
    (frameOf(after(pressed), world)[1] ?? [])
      .filter(({ tone }) => tone === "error")
      .map(({ text }) => text);
  expect(errors("/ 'a nope:x b'")).toEqual(["nope:x"]);
  expect(errors("/ 'a used:'")).toEqual([]);
  expect(errors("/ 'a used: b'")).toEqual(["used:"]);
});

test("shows the caret of a filter that is longer than the screen", () => {
  for (const moves of ["", " left left", " home"]) {
    const state = after(`/ '${"0123456789".repeat(14)}'${moves}`);
    const carets = (frameOf(state, world)[1] ?? []).filter(({ tone }) => tone === "cursor");
    expect(carets).toHaveLength(1);
  }
});
