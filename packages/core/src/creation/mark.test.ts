import * as fc from "fast-check";
import { expect, it } from "vitest";
import { createMark, isMarked, markDescription } from "./mark.ts";

const allowed = /^[A-Za-z0-9 .',_-]*$/;

it("keeps a marked description within what both platforms take", () => {
  const letter = fc.constantFrom("a", "Z", "9", " ", ".", "'", "é", "𐐷");
  const description = fc.string({ unit: letter, minLength: 1, maxLength: 250 });
  fc.assert(
    fc.property(description, (text) => {
      const mark = createMark(Math.random);
      expect(mark).toMatch(allowed);
      const marked = markDescription(text, mark);
      if (text.length > 250) return expect(marked).toBeUndefined();
      expect(marked?.length).toBeLessThanOrEqual(250);
      expect(marked).toBe(new TextDecoder().decode(new TextEncoder().encode(marked)));
      expect(isMarked(marked ?? "", mark)).toBe(true);
      expect(isMarked(marked?.trim() ?? "", createMark(Math.random))).toBe(false);
    }),
    { seed: 3, numRuns: 1000 },
  );
});

it("leaves a description that must be refused to be refused", () => {
  expect(markDescription("", " purser-0")).toBeUndefined();
  expect(markDescription("x".repeat(251), " purser-0")).toBeUndefined();
});

it("is long enough to be nobody else's", () => {
  const marks = Array.from({ length: 10_000 }, () => createMark(Math.random));
  expect(new Set(marks).size).toBe(marks.length);
  expect(createMark(() => 0)).toBe(` purser-${"0".repeat(16)}`);
  expect(createMark(() => 0.999_999)).toBe(` purser-${"z".repeat(16)}`);
});
