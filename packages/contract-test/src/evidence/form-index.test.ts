import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createFormIndex } from "./form-index.ts";

const found = (forms: readonly string[], text: string) => {
  const index = createFormIndex();
  for (const form of forms) index.add(form, [form]);
  return [...index.matches(text)].map(({ at, value }) => [at, value]);
};

describe("an index of forms", () => {
  test("finds each where it stands, from left to right", () => {
    expect(found(["abcdefgh", "12345678"], "x12345678 abcdefgh12345678")).toEqual([
      [1, "12345678"],
      [10, "abcdefgh"],
      [18, "12345678"],
    ]);
  });

  test("takes the longest of several at one place", () => {
    expect(found(["abcdefgh", "abcdefghij", "cdefghij"], "abcdefghij")).toEqual([
      [0, "abcdefghij"],
    ]);
  });

  test("makes one match of those that overlap", () => {
    const index = createFormIndex();
    index.add("left", ["abcdefgh"]);
    index.add("right", ["efghijklmn"]);
    expect(index.matches("xabcdefghijklmnx")).toEqual([{ at: 1, length: 14, value: "right" }]);
  });

  test.each(["", "abc", "abcdefg", "abcdefgx"])("finds nothing in %j", (text) => {
    expect(found(["abcdefgh"], text)).toEqual([]);
  });

  test("keeps no form that is shorter than what it looks up", () => {
    expect(found(["abcdefg"], "abcdefg")).toEqual([]);
  });

  test("finds whatever stands in a text, whatever stands around it", () => {
    const form = fc.string({ minLength: 8, maxLength: 20, unit: "grapheme" });
    fc.assert(
      fc.property(fc.string(), form, fc.string(), (before, secret, after) => {
        fc.pre(secret.length >= 8);
        const matches = found([secret], `${before}${secret}${after}`);
        expect(matches.length).toBeGreaterThan(0);
      }),
      { seed: 7, numRuns: 300 },
    );
  });
});
