import { expect, test } from "vitest";
import { ageOf } from "./token-age.ts";
import { Secret } from "../secret.ts";

const minute = 60_000;
const hour = 60 * minute;
const mintedAt = Date.parse("2026-11-22T09:00:00Z");
const lasting = (lifetime: number) => ({
  accessToken: new Secret("token"),
  mintedAt,
  expiresAt: mintedAt + lifetime,
});

test.each([
  [hour, 0, "fresh"],
  [hour, 55 * minute - 1, "fresh"],
  [hour, 55 * minute, "due"],
  [hour, hour - 30_001, "due"],
  [hour, hour - 30_000, "spent"],
  [hour, hour - 1, "spent"],
  [hour, hour, "over"],
  [hour, 24 * hour, "over"],
  [minute, 0, "fresh"],
  [minute, 45_000, "due"],
  [minute, 54_000, "spent"],
  [hour, -1, "due"],
  [hour, -24 * hour, "due"],
])("a token for %i ms is, after %i ms, %s", (lifetime, after, age) => {
  expect(ageOf(lasting(lifetime), mintedAt + after)).toBe(age);
});
