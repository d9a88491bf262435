import * as fc from "fast-check";
import { expect, test } from "vitest";
import { parseInstant } from "./instant.ts";

test("reads every instant as Date does", () => {
  const instants = fc.date({ min: new Date(0), max: new Date("2199-12-31"), noInvalidDate: true });
  fc.assert(
    fc.property(instants, (date) => {
      const withMilliseconds = date.toISOString();
      const plain = withMilliseconds.replace(/\.\d+Z$/, "Z");
      expect(parseInstant(withMilliseconds)).toBe(Date.parse(withMilliseconds));
      expect(parseInstant(plain)).toBe(Date.parse(plain));
    }),
  );
});

test.each([
  "",
  "soon",
  "2026/11/22T09:00:00Z",
  "2026-11-22T09.00.00Z",
  "20x6-11-22T09:00:00Z",
  "202:-11-22T09:00:00Z",
  "2026-13-01T00:00:00Z",
  "2026-11-22T0a:00:00Z",
  "2026-11-22T24:61:00Z",
])("reads %j as no instant", (text) => expect(parseInstant(text)).toBeNaN());

test.each(["2024-02-29T23:59:59Z", "2023-02-31T00:00:00Z", "2026-11-22T09:00:00+02:00"])(
  "reads %s as Date does",
  (text) => expect(parseInstant(text)).toBe(Date.parse(text)),
);
