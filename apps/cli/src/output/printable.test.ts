import * as fc from "fast-check";
import { expect, test } from "vitest";
import { printable } from "./printable.ts";

test("shows control characters instead of obeying them", () => {
  expect(printable("a\u001B[2Jb\u0007")).toBe("a\\u{1b}[2Jb\\u{07}");
  expect(printable("safe\u202Eevil")).toBe("safe\\u{202e}evil");
});

test("keeps everything on one line", () => {
  expect(printable("one\r\ntwo\tthree\u2028four")).toBe("one  two three four");
});

test("never lets a control character through", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: "binary" }),
      (text) => !/[\p{Cc}\p{Zl}\p{Zp}]/u.test(printable(text)),
    ),
  );
});
