import { assert, property, string, constantFrom } from "fast-check";
import stringWidth from "string-width";
import { expect, test } from "vitest";
import { cellWidth } from "./cell-width.ts";

const latin = Array.from({ length: 0x300 - 0x20 }, (_, index) =>
  String.fromCodePoint(0x20 + index),
);
const drawn = Array.from("…·›│─┌┐└┘▲▼■•✓");
const printable = [...latin, ...drawn].filter((one) => !/[\p{Cc}\p{Cf}]/u.test(one));

test("counts as Ink does, also where it takes the short way", () => {
  for (const character of printable) {
    expect([character, cellWidth(character)]).toEqual([character, stringWidth(character)]);
  }
  const unit = constantFrom(...printable, "項", "é".normalize("NFD"), "👩‍👩‍👧", "क्षि");
  assert(property(string({ unit }), (text) => cellWidth(text) === stringWidth(text)));
});
