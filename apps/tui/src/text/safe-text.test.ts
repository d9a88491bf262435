import { expect, test } from "vitest";
import { safeText } from "./safe-text.ts";

test.each([
  ["plain text", "orders-prod", "orders-prod"],
  ["escapes", "\u001B[31mred\u0007", "␛[31mred"],
  ["C1 controls", "\u009B31mred", "31mred"],
  ["line ends and tabs", "a\r\nb\tc\u2028d", "a  b c d"],
  ["marks that reorder text", "\u202Egnp.exe\u202C", "gnp.exe"],
  ["text of no width", "a\u200B\u00ADb", "ab"],
  ["an accent of its own", "e\u0301te\u0301", "e\u0301te\u0301"],
  ["scripts that need marks", "क्षि", "क्षि"],
  ["marks that stand on nothing", "\u0301a \u0301b", "a b"],
  ["marks that pile up", `a${"\u0301".repeat(30)}b`, `a${"\u0301".repeat(4)}b`],
])("shows %s as a terminal can", (_, text, shown) => {
  expect(safeText(text)).toBe(shown);
  expect(safeText(safeText(text))).toBe(shown);
});
