import { expect, test } from "vitest";
import { blockKey } from "./block-key.ts";

test.each([
  ["1.2.3.4", "1.2.3.4/32", true],
  ["10.1.2.3/8", "10.0.0.0/8", true],
  ["2600:0:0::1", "2600::1/128", true],
  ["::ffff:1.2.3.4", "1.2.3.4", true],
  ["10.0.0.0/8", "10.0.0.0/9", false],
  ["1.2.3.4", "1.2.3.5", false],
  ["::1", "0.0.0.1", false],
  ["office", "office", true],
  ["office", "home", false],
])("tells whether %s and %s mean the same: %s", (one, other, isSame) =>
  expect(blockKey(one) === blockKey(other)).toBe(isSame),
);
