import { expect, test } from "vitest";
import { isBroad } from "./breadth.ts";
import { readBlock } from "./read-block.ts";

test.each([
  ["10.0.0.0/23", true],
  ["10.0.0.0/24", false],
  ["2600::/47", true],
  ["2600::/48", false],
])("judges %s by the bits of its family: %s", (text, expected) => {
  const block = readBlock(text);
  expect(block && isBroad(block, { v4: 24, v6: 48 })).toBe(expected);
});
