import * as fc from "fast-check";
import { expect, test } from "vitest";
import type { World } from "../state/world.ts";
import type { Fields } from "./field.ts";
import { parseFilter } from "./parse-filter.ts";

type Row = {
  haystack: string;
  kind: string;
  age: number | null;
  count: number;
  levels: string[];
};

const day = 86_400_000;

const fields: Fields<Row> = {
  kind: { kind: "words", of: ({ kind }) => [kind] },
  has: { kind: "choice", choices: ["finding", "secret"], of: ({ kind }) => [kind] },
  sev: { kind: "level", levels: ["low", "medium", "high"], of: ({ levels }) => levels },
  used: { kind: "duration", of: ({ age }) => age },
  secrets: { kind: "number", of: ({ count }) => count },
};

const row: Row = {
  haystack: "orders auth-prod 00049\nmdb_sa_id_1\nreads ten orders",
  kind: "secret",
  age: 10 * day,
  count: 2,
  levels: ["low", "medium"],
};
const world = {} as World;

function isShown(text: string, change: Partial<Row> = {}): boolean {
  const parsed = parseFilter(text, fields);
  if (parsed.state === "wrong") throw new Error(parsed.message);
  return parsed.matches({ ...row, ...change }, world);
}

test.each<[string, boolean]>([
  ["", true],
  ["  ", true],
  ["orders", true],
  ["ORDERS Prod", true],
  ["prod orders", true],
  ["orders staging", false],
  ["!staging", true],
  ["!orders", false],
  ['"orders auth"', true],
  ['"auth orders"', false],
  ['"orders au', true],
  ['!"orders auth"', false],
  ['""', true],
  ["/^reads/", true],
  ["/^auth/", false],
  ["/ORD.RS a/ prod", true],
  ["/prod \\d+$/", true],
  ["!/prod/", false],
  ["/ord[/]?ers", true],
  ["~ordres", true],
  ["~oders", true],
  ["~prodcution", false],
  ["~orders~prod", true],
  ['~"ordres prod"', true],
  ['~"zzzzzz ordres"', false],
  ["!~ordres", false],
  ["kind:secret", true],
  ["KIND:SEC", true],
  ['kind:"sec"', true],
  ["kind:other", false],
  ["!kind:other", true],
  ["has:secret", true],
  ["has:s", true],
  ["has:finding", false],
  ["sev:low", true],
  ["sev:medium", true],
  ["sev:high", false],
  ["sev:=low", true],
  ["sev:>low", true],
  ["sev:>medium", false],
  ["sev:<low", false],
  ["sev:<=low", true],
  ["used:<30d", true],
  ["used:<10d", false],
  ["used:<=10d", true],
  ["used:10d", true],
  ["used:9d", false],
  ["used:11d", true],
  ["used:10d..10d", true],
  ["used:>1w", true],
  ["used:>=240h", true],
  ["used:>14400min", false],
  ["used:=10d", true],
  ["used:1w..2w", true],
  ["used:11d..2w", false],
  ["used:never", false],
  ["!used:never", true],
  ["secrets:2", true],
  ["secrets:>2", false],
  ["secrets:1..3", true],
  ["secrets:0", false],
  ["10.0.0.1:27017", false],
  ["orders kind:secret /prod/ !staging ~ordres used:<30d", true],
])("reads %j", (text, shown) => {
  expect(isShown(text)).toBe(shown);
});

test.each<[string, boolean]>([
  ["used:never", true],
  ["used:none", true],
  ["used:<30d", false],
  ["used:>30d", false],
  ["!used:<30d", true],
])("knows what was never: %j", (text, shown) => {
  expect(isShown(text, { age: null })).toBe(shown);
});

test.each<[string, string, string, boolean]>([
  ["!", "!", "leaves out", true],
  ["! orders", "!", "leaves out", false],
  ["kind:", "kind:", "takes a word", true],
  ["orders used:", "used:", "takes a time", true],
  ["used: orders", "used:", "takes a time", false],
  ["used:<", "used:<", "takes a time", true],
  ["used:<3", "used:<3", "needs a unit", true],
  ["used:<3m", "used:<3m", "needs a unit", true],
  ["used:<3y", "used:<3y", "needs a unit", false],
  ["used:ne", "used:ne", "never", true],
  ["used:x", "used:x", "takes a time", false],
  ["used:1d..", "used:1d..", "takes a time", true],
  ["secrets:two", "secrets:two", "takes a number", false],
  ["secrets:<2d", "secrets:<2d", "takes a number", false],
  ["has:", "has:", "finding or secret", true],
  ["has:x", "has:x", "finding or secret", false],
  ["sev:worst", "sev:worst", "high, medium or low", false],
  ["sevv:high", "sevv:high", "no field sevv", false],
  ["constructor:x", "constructor:x", "no field constructor", false],
  ["a /b( c", "/b( c", "needs its )", true],
  ["a /b(/ c", "/b(/", "needs its )", false],
  ["//", "//", "between slashes", false],
  ["~", "~", "takes a word", true],
  [`~${"x".repeat(25)}`, `~${"x".repeat(25)}`, "at most 24", false],
])("says what is wrong with %j, and where", (text, part, message, isUnfinished) => {
  const parsed = parseFilter(text, fields);
  expect(parsed).toMatchObject({
    state: "wrong",
    message: expect.stringContaining(message) as string,
    isUnfinished,
  });
  if (parsed.state === "wrong") expect(text.slice(parsed.from, parsed.to)).toBe(part);
});

test("refuses what is no filter by its length", () => {
  expect(parseFilter("x".repeat(501), fields)).toMatchObject({
    state: "wrong",
    from: 500,
    to: 501,
  });
});

const typed = fc.array(
  fc.oneof(
    fc.constantFrom(...Array.from('!/~":<>=.[]()*+?\\|^$ \t{}')),
    fc.constantFrom("kind:", "used:<", "sev:", "30d", "never", "..", "orders", " ", "constructor:"),
    fc.string({ unit: "grapheme", maxLength: 4 }),
  ),
  { maxLength: 12 },
);

test("never throws, whatever is typed, and points into the text", () => {
  fc.assert(
    fc.property(typed, (pieces) => {
      const text = pieces.join("");
      const parsed = parseFilter(text, fields);
      if (parsed.state === "ok") expect(typeof parsed.matches(row, world)).toBe("boolean");
      else {
        expect(parsed.from).toBeGreaterThanOrEqual(0);
        expect(parsed.to).toBeLessThanOrEqual(text.length);
        expect(parsed.from).toBeLessThan(parsed.to);
      }
    }),
    { numRuns: 2000 },
  );
});

test("has terms that lie in order within the text and cover what is no white space", () => {
  fc.assert(
    fc.property(typed, (pieces) => {
      const text = pieces.join("");
      const { terms } = parseFilter(text, fields);
      let at = 0;
      for (const { from, to } of terms) {
        expect(text.slice(at, from).trim()).toBe("");
        expect(to).toBeGreaterThan(from);
        at = to;
      }
      expect(text.slice(at).trim()).toBe("");
    }),
  );
});

test("shows with a term and with its opposite each row once, in the order of the rows", () => {
  const haystacks = fc.array(fc.string({ unit: fc.constantFrom("a", "b", " "), maxLength: 6 }));
  fc.assert(
    fc.property(haystacks, fc.constantFrom("a", "ab", "/a+b/", "~abb", '"a b"'), (texts, term) => {
      const rows = texts.map((haystack) => ({ ...row, haystack }));
      const shownBy = (text: string): readonly Row[] => {
        const parsed = parseFilter(text, fields);
        return parsed.state === "ok" ? parsed.narrow(rows, world) : [];
      };
      const shown = shownBy(term);
      const others = shownBy(`!${term}`);
      expect(rows.filter((one) => shown.includes(one))).toEqual(shown);
      expect(rows.filter((one) => !shown.includes(one))).toEqual(others);
    }),
  );
});

test("says whether time changes what it shows", () => {
  const isTimed = (text: string): boolean => {
    const parsed = parseFilter(text, fields);
    return parsed.state === "ok" && parsed.isTimed;
  };
  expect([isTimed("kind:x"), isTimed("!used:<3d"), isTimed("a used:never")]).toEqual([
    false,
    true,
    true,
  ]);
});
