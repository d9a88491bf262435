import { expect, test } from "vitest";
import { endOf, startOf } from "./policy-date.ts";

test("reads a day as lasting from its first to its last millisecond in UTC", () => {
  expect(startOf("2026-12-01")).toBe(Date.parse("2026-12-01T00:00:00.000Z"));
  expect(endOf("2026-12-01")).toBe(Date.parse("2026-12-01T23:59:59.999Z"));
});

test.each([
  "2026-12-01T12:30:00Z",
  "2026-12-01T12:30Z",
  "2026-12-01T12:30:00.250Z",
  "2026-12-01T12:30:00+02:00",
  "2024-02-29T00:00:00Z",
])("reads %s as that instant", (text) => {
  expect(startOf(text)).toBe(Date.parse(text));
  expect(endOf(text)).toBe(Date.parse(text));
});

test.each([
  "",
  "soon",
  "2026",
  "2026-12",
  "2026-13-01",
  "2026-02-30",
  "2023-02-29",
  "2026-12-1",
  "01.12.2026",
  "12/01/2026",
  "2026-12-01 12:00:00",
  "2026-12-01T12:00:00",
  "2026-12-01T25:00:00Z",
  "2026-02-30T12:00:00Z",
  " 2026-12-01",
])("reads %j as no date", (text) => {
  expect(startOf(text)).toBeNaN();
  expect(endOf(text)).toBeNaN();
});
