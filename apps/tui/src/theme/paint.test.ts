import { expect, test } from "vitest";
import { paint } from "./paint.ts";
import { themes } from "./themes.ts";

test("wraps each piece in the look of its tone", () => {
  const line = [{ text: "a" }, { text: "b", tone: "cursor" }] as const;
  expect(paint(line, themes.mono, true)).toBe("a\u001B[7mb\u001B[0m");
});

test("leaves spaces in the look that is on, unless one would see it", () => {
  const parts = (tone: "danger" | "cursor") =>
    [{ text: "a", tone }, { text: "  " }, { text: "b", tone }] as const;
  expect(paint(parts("danger"), themes.mono, true)).toBe("\u001B[1ma  b\u001B[0m");
  expect(paint(parts("cursor"), themes.mono, true)).toBe(
    "\u001B[7ma\u001B[0m  \u001B[7mb\u001B[0m",
  );
});

test("leaves away the spaces at the end, unless one would see them", () => {
  expect(paint([{ text: "a " }, { text: "  ", tone: "danger" }], themes.mono, true)).toBe("a");
  expect(paint([{ text: "a  ", tone: "cursor" }], themes.mono, true)).toBe("\u001B[7ma  \u001B[0m");
});

test("leaves colours away where there are none, and no other look", () => {
  const line = [{ text: "x", tone: "danger" }] as const;
  expect(paint(line, themes.dark, true)).toBe("\u001B[1;31mx\u001B[0m");
  expect(paint(line, themes.dark, false)).toBe("\u001B[1mx\u001B[0m");
});

test("lets no control character act, should one have slipped through", () => {
  expect(paint([{ text: "a\u001B[2J\r\n\u009Bb" }], themes.mono, true)).toBe("a?[2J???b");
});
