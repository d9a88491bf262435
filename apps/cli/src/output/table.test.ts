import * as fc from "fast-check";
import { expect, test } from "vitest";
import { cellWidth, cutToWidth } from "./cell-width.ts";
import type { Palette } from "./palette.ts";
import { type Column, formatTable } from "./table.ts";

const palette: Palette = (_tone, text) => text;
const columns: Column[] = [
  { heading: "NAME", minimum: 4 },
  { heading: "ID" },
  { heading: "ROLES", minimum: 4, expendable: 1 },
  { heading: "USED", expendable: 2 },
];
const rows = [
  ["backup", "0123456789", "ORG_OWNER", "never"],
  ["日本語の名前", "0123456789", "ORG_MEMBER", "2026-11-22"],
].map((row) => row.map((text) => ({ text })));

test("aligns columns by what a terminal shows", () => {
  expect(formatTable(columns, rows, { palette }).lines).toEqual([
    "NAME          ID          ROLES       USED",
    "backup        0123456789  ORG_OWNER   never",
    "日本語の名前  0123456789  ORG_MEMBER  2026-11-22",
  ]);
});

test("cuts the widest first, then leaves columns out", () => {
  const narrow = formatTable(columns, rows, { palette, width: 24 });
  expect(narrow.hidden).toEqual(["USED"]);
  expect(narrow.lines).toEqual([
    "NAME   ID          ROLES",
    "back…  0123456789  ORG_…",
    "日本…  0123456789  ORG_…",
  ]);
});

test("never exceeds a width that its columns can be cut to", () => {
  fc.assert(
    fc.property(fc.integer({ min: 16, max: 80 }), (width) => {
      const { lines } = formatTable(columns, rows, { palette, width });
      return lines.every((line) => cellWidth(line) <= width);
    }),
  );
});

test("cuts no character in half", () => {
  expect(cutToWidth("日本語", 4)).toBe("日…");
  expect(cutToWidth("e\u0301e\u0301e\u0301", 2)).toBe("e\u0301…");
  expect(cutToWidth("short", 5)).toBe("short");
});
