import { expect, it } from "vitest";
import { addressInBlock, singleAddress, toBlock } from "./address-in-block.ts";

it.each([
  ["3.64.10.20", "3.64.10.20/32", "3.64.10.20"],
  ["2600:1f18::17", "2600:1f18::17/128", "2600:1f18::17"],
  ["18.184.32.0/24", "18.184.32.0/24", null],
  ["2600:1f18:4a3::/48", "2600:1f18:4a3::/48", null],
])("keeps %s as the block %s with the single address %s", (text, block, address) => {
  expect(toBlock(text)).toBe(block);
  expect(singleAddress(block)).toBe(address);
});

it.each([
  ["3.64.10.20/32", "3.64.10.20", "3.64.10.20"],
  ["18.184.32.0/24", "18.184.32.1", "18.184.32.249"],
  ["3.121.14.64/30", "3.121.14.65", "3.121.14.66"],
  ["3.121.14.64/31", "3.121.14.65", "3.121.14.65"],
  ["34.141.20.0/22", "34.141.20.1", "34.141.20.249"],
  ["2600:1f18:4a3::/48", "2600:1f18:4a3::1", "2600:1f18:4a3::fa"],
])("finds in %s an address from %s to %s", (block, first, last) => {
  expect(addressInBlock(block, 0)).toBe(first);
  expect(addressInBlock(block, 0.9999)).toBe(last);
});
