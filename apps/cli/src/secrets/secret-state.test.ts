import { expect, test } from "vitest";
import { isEndingSoon, secretState } from "./secret-state.ts";

const now = Date.parse("2026-11-22T09:00:00Z");

test.each([
  ["2026-11-22T08:59:59Z", "expired"],
  ["2026-11-22T09:00:00Z", "expired"],
  ["2026-11-22T09:00:01Z", "ends soon"],
  ["2026-12-06T08:59:59Z", "ends soon"],
  ["2026-12-06T09:00:00Z", "live"],
] as const)("says of a secret that expires at %s: %s", (expiresAt, state) => {
  expect(secretState(expiresAt, now)).toBe(state);
  expect(isEndingSoon(expiresAt, now)).toBe(state !== "live");
});
