import * as fc from "fast-check";
import { expect, test } from "vitest";
import { globsToRegExp } from "./glob.ts";

test.each([
  ["payments", "payments", true],
  ["payments", "payments-2", false],
  ["payments", "my payments", false],
  ["payments-*", "payments-prod", true],
  ["payments-*", "payments-", true],
  ["payments-*", "payments", false],
  ["*-prod", "payments-prod", true],
  ["*-prod", "payments-prod-2", false],
  ["*", "", true],
  ["a?c", "abc", true],
  ["a?c", "ac", false],
  ["a?c", "a💡c", true],
  ["*-prod-*", "eu-prod-1", true],
  ["*-prod-*", "eu-prd-1", false],
  ["a*b*c*d", "abbccbcd", true],
  ["a*b*c*d", "acbd", false],
  ["a**b", "ab", true],
  ["v1.2 (old)", "v1.2 (old)", true],
  ["v1.2", "v1x2", false],
  ["[ab]", "a", false],
  ["*", "two\nlines", true],
  ["Payments", "payments", false],
])("matches %j with %j: %j", (glob, name, isMatch) =>
  expect(globsToRegExp([glob]).test(name)).toBe(isMatch),
);

test("matches by any of several patterns, each with its own stars", () => {
  const pattern = globsToRegExp(["a*b*c", "x*y*z", "exact"]);
  expect(["a1b2c", "x1y2z", "exact", "a1b2z"].map((name) => pattern.test(name))).toEqual([
    true,
    true,
    true,
    false,
  ]);
});

test("can be told not to look at case", () => {
  expect(globsToRegExp(["*-prod"], "i").test("EU-PROD")).toBe(true);
});

test("agrees with trying every way to split a name", () => {
  const word = (characters: string[], maxLength: number) =>
    fc.string({ unit: fc.constantFrom(...characters), maxLength });
  fc.assert(
    fc.property(word(["a", "b", "*", "?"], 8), word(["a", "b", "c"], 10), (glob, name) => {
      expect(globsToRegExp([glob]).test(name)).toBe(matchesSlowly(glob, name));
    }),
    { numRuns: 2000 },
  );
});

test("takes no longer for many stars than for one", () => {
  const glob = "*a".repeat(90);
  const name = `${"a".repeat(20_000)}b`;
  const start = performance.now();
  expect(globsToRegExp([glob]).test(name)).toBe(false);
  expect(performance.now() - start).toBeLessThan(500);
});

function matchesSlowly(glob: string, name: string): boolean {
  const [first] = glob;
  if (first === undefined) return name === "";
  if (first === "*") {
    return (
      matchesSlowly(glob.slice(1), name) || (name !== "" && matchesSlowly(glob, name.slice(1)))
    );
  }
  return (
    name !== "" &&
    (first === "?" || first === name[0]) &&
    matchesSlowly(glob.slice(1), name.slice(1))
  );
}
