import * as fc from "fast-check";
import { expect, test } from "vitest";
import { printable } from "./printable.ts";

test.each([
  ["terminal escapes", "a\u001B[2Jb\u0007", "a\\u{1b}[2Jb\\u{07}"],
  ["escapes of eight bits", "a\u009B2J", "a\\u{9b}2J"],
  ["marks that reorder text", "safe\u202Eevil", "safe\\u{202e}evil"],
  ["characters of no width", "pay\u200Bments\uFEFF", "pay\\u{200b}ments\\u{feff}"],
  ["letters that show nothing", "\u3164\u2800", "\\u{3164}\\u{2800}"],
  ["tags that hide text", "\u{E0041}", "\\u{e0041}"],
  ["half a surrogate pair", "a\uD800b", "a\\u{d800}b"],
])("shows %s in place of obeying them", (_what, text, shown) => {
  expect(printable(text)).toBe(shown);
});

test("keeps everything on one line", () => {
  expect(printable("one\r\ntwo\tthree\u2028four\u2029five")).toBe("one  two three four five");
});

test("leaves text alone that people write", () => {
  const text = "Zahlungen-Übersicht, 支払い, платежи ✈️ 🚀";
  expect(printable(text)).toBe(text);
});

test("never lets a control character through, and changes nothing twice", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      const once = printable(text);
      expect(once).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}\p{Cf}\p{Cs}]/u);
      expect(printable(once)).toBe(once);
    }),
  );
});
