import * as fc from "fast-check";
import { expect, test } from "vitest";
import { cellWidth, cutToWidth } from "./cell-width.ts";
import { wrapText } from "./wrap-text.ts";

test("breaks at spaces, at the last that fits", () => {
  expect(wrapText("one two three", 7)).toEqual(["one two", "three"]);
  expect(wrapText("one two three", 6)).toEqual(["one", "two", "three"]);
});

test("counts what a terminal shows", () => {
  expect(wrapText("支払 支払", 9)).toEqual(["支払 支払"]);
  expect(wrapText("支払 支払", 8)).toEqual(["支払", "支払"]);
});

test("leaves a word whole that is wider than a line", () => {
  expect(wrapText("of mdb_sa_id_000 in", 8)).toEqual(["of", "mdb_sa_id_000", "in"]);
});

test("loses nothing", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), fc.integer({ min: 1, max: 60 }), (text, width) => {
      const words = (part: string): string[] => part.split(" ").filter((word) => word !== "");
      expect(wrapText(text, width).flatMap(words)).toEqual(words(text));
    }),
  );
});

test("cuts to a width, no character in half", () => {
  expect(cutToWidth("日本語", 4)).toBe("日…");
  expect(cutToWidth("e\u0301e\u0301e\u0301", 2)).toBe("e\u0301…");
  expect(cellWidth(cutToWidth("a long name", 6))).toBe(6);
  expect(cutToWidth("short", 5)).toBe("short");
});
