import * as fc from "fast-check";
import { expect, test } from "vitest";
import { compileRegex } from "./compile-regex.ts";

function matches(source: string, text: string): boolean {
  const compiled = compileRegex(source);
  if (compiled.state === "wrong") throw new Error(compiled.message);
  return compiled.test(text);
}

test.each<[string, string, boolean]>([
  ["ord.rs", "my orders", true],
  ["^ord", "my orders\norders", true],
  ["^ord", "my orders", false],
  ["prod$", "prod\nx", true],
  ["prod$", "prods", false],
  ["^$", "a", false],
  ["^$", "", true],
  [String.raw`\bci\b`, "a-ci-b", true],
  [String.raw`\bci\b`, "acid", false],
  [String.raw`\Bci`, "acid", true],
  ["[a-c]{2}-", "x ab-", true],
  ["[^a-z]", "abc", false],
  ["[^A-Z]", "abc", false],
  ["ORG_[OR]", "org_owner", true],
  ["É", "café", true],
  [String.raw`[\d.-]+x`, "1.2-3x", true],
  ["[]]", "]", false],
  ["a|b|", "c", true],
  ["(?:ab){2,3}c", "ababc", true],
  ["(?:ab){2,3}c", "abc", false],
  ["(ab)?c$", "xc", true],
  ["(a*)*b", "aaac", false],
  ["ab?c", "abc", true],
  ["a(?:b|c)d", "acd", true],
  ["a(?:bc)+d", "abcbcd", true],
  ["a{,2}", "a{,2}", true],
  ["日本", "日本語", true],
  ["b+?", "abbb", true],
  [String.raw`[\w\s]{3}`, "a b", true],
])("looks for /%s/ in %j: %s", (source, text, isThere) => {
  if (source === "[]]") expect(compileRegex(source).state).toBe("ok");
  expect(matches(source, text)).toBe(isThere);
});

test.each<[string, string, boolean]>([
  ["(ab", "needs its )", true],
  ["ab)", "closes nothing", false],
  ["[ab", "] that ends the class", true],
  ["*a", "nothing before *", false],
  ["a\\", "after \\", true],
  [String.raw`\p`, "not offered", false],
  [String.raw`(a)\1`, "not offered", false],
  ["(?=a)", "looking ahead", false],
  ["a{101}", "at most 100", false],
  ["(((a{50}){50}){50})", "too long", false],
  ["a**", "repetition is repeated", false],
  ["[z-a]", "to a later one", false],
  ["a{3,2}", "from less to more", false],
  ["x".repeat(201), "at most 200", false],
  ["(".repeat(30), "too many groups", false],
])("says what is wrong with /%s/", (source, message, isUnfinished) => {
  expect(compileRegex(source)).toEqual({
    state: "wrong",
    message: expect.stringContaining(message) as string,
    isUnfinished,
  });
});

const atom = fc.constantFrom(
  "a",
  "b",
  ".",
  "^",
  "$",
  "[ab]",
  "[^a]",
  String.raw`\b`,
  String.raw`\w`,
  "\\n",
  "-",
);
const { pattern } = fc.letrec<{ pattern: string; piece: string }>((tie) => ({
  piece: fc.oneof(
    { maxDepth: 4 },
    atom,
    fc
      .tuple(tie("pattern"), fc.constantFrom("", "*", "+", "?", "{1,2}", "{2}", "*?"))
      .map(([inner, count]) => `(?:${inner})${count}`),
    fc.tuple(tie("pattern"), tie("pattern")).map(([one, other]) => `(?:${one}|${other})`),
  ),
  pattern: fc.array(tie("piece"), { maxLength: 4 }).map((pieces) => pieces.join("")),
}));
const text = fc.string({ unit: fc.constantFrom("a", "b", "-", "\n", " "), maxLength: 12 });

test("finds what the language's own expressions find", () => {
  fc.assert(
    fc.property(pattern, fc.array(text, { minLength: 1, maxLength: 5 }), (source, texts) => {
      const compiled = compileRegex(source);
      fc.pre(compiled.state === "ok");
      const native = new RegExp(source, "im");
      const found = texts.map((one) => compiled.state === "ok" && compiled.test(one));
      expect(found).toEqual(texts.map((one) => native.test(one)));
    }),
    { numRuns: 700 },
  );
});

test("never throws", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom(...Array.from("ab()[]{}*+?|\\^$.-,1/")) }),
      (source) => {
        expect(["ok", "wrong"]).toContain(compileRegex(source).state);
      },
    ),
    { numRuns: 500 },
  );
});

test.each(["(a+)+$", "(a|a)*b", "(a*)*b", ".*.*.*.*x", "(a?){50}a{50}", "([ab]*a){9}b"])(
  "takes /%s/ over a hostile description in a time that grows with the text",
  (source) => {
    const started = performance.now();
    matches(source, "a".repeat(20_000));
    expect(performance.now() - started).toBeLessThan(1000);
  },
);

test("forgets states rather than filling the memory, and is right all the same", () => {
  // "a" nine places before the end: every set of such places is a state of its own.
  const source = "a[ab]{11}c";
  const compiled = compileRegex(source);
  const native = new RegExp(source);
  if (compiled.state === "wrong") throw new Error(compiled.message);
  const letters = fc.sample(fc.constantFrom("a", "b", "b", "a", "a", "c"), {
    numRuns: 30_000,
    seed: 7,
  });
  for (let at = 0; at + 300 <= letters.length; at += 300) {
    const one = letters.slice(at, at + 300).join("");
    expect(compiled.test(one)).toBe(native.test(one));
    const alone = one.replaceAll("c", "b");
    expect(compiled.test(`${alone}c`)).toBe(native.test(`${alone}c`));
  }
});

test("is right about the text during which it forgets", () => {
  const source = "a[abx]{11}c|x[abx]{11}c";
  const native = new RegExp(source);
  const letters = fc.sample(fc.constantFrom("a", "b"), { numRuns: 1200, seed: 3 }).join("");
  // About one state for each letter: one of these lengths is just short of too many.
  for (let length = 300; length < 1200; length++) {
    const compiled = compileRegex(source);
    if (compiled.state === "wrong") throw new Error(compiled.message);
    compiled.test("a");
    compiled.test(letters.slice(0, length));
    const text = `a${"x".repeat(12)}c`;
    expect([length, compiled.test(text)]).toEqual([length, native.test(text)]);
  }
});
