import {
  array,
  assert,
  constantFrom,
  oneof,
  pre,
  property,
  stringMatching,
  tuple,
} from "fast-check";
import { parseEnv } from "node:util";
import { expect, test } from "vitest";
import { findAssignments, setVariable } from "./dotenv-text.ts";

const lines = oneof(
  constantFrom(
    "",
    "# KEY=comment",
    "A=1",
    "export B = two",
    "C='x y' # z",
    'D="a\nKEY=no\nb"',
    "E=",
    "  F=`q`",
  ),
  stringMatching(/^[a-z #'="]{0,12}$/),
);
const texts = array(tuple(lines, constantFrom("\n", "\r\n"))).map((parts) =>
  parts.map(([line, end]) => line + end).join(""),
);
const values = stringMatching(/^mdb_sa_sk_[A-Za-z0-9_-]{20,40}$/);

test("leaves everything but the value as it is, and puts the value where it is found again", () => {
  assert(
    property(texts, texts, values, values, (before, after, old, value) => {
      const made = setVariable(before, "KEY", old);
      if ("refused" in made) return;
      // A quotation mark that is never closed may take in what comes after it: then that is no file of ours.
      const whole = made.text + after;
      const keys = findAssignments(whole).filter(({ name }) => name === "KEY");
      pre(keys.length === 1 && keys[0]?.value === old);
      const set = setVariable(whole, "KEY", value);
      expect(set).toEqual({ text: whole.replace(old, value) });
      const found = findAssignments("text" in set ? set.text : "");
      expect(found.find(({ name }) => name === "KEY")?.value).toBe(value);
    }),
    { numRuns: 2000 },
  );
});

test.each(["plain-_1", "od$d", "a#b", 'say "hi"', "it's", "a\\b", "a=b;c", "(x)|{y}&<z>~^?[]"])(
  "is read by Node as it was written: %s",
  (value) => {
    const set = setVariable("A=1\nKEY=old\n", "KEY", value);
    expect("text" in set && parseEnv(set.text)).toEqual({ A: "1", KEY: value });
  },
);

test("refuses what no quotation can hold", () => {
  expect(setVariable("", "KEY", 'it\'s "odd"')).toHaveProperty("refused");
  expect(setVariable("", "KEY", "two\nlines")).toHaveProperty("refused");
});
