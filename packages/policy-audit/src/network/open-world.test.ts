import { expect, test } from "vitest";
import { isOpenWorld } from "./open-world.ts";
import { readBlocks } from "./read-blocks.ts";

/** Blocks that cover an IPv4 range bit by bit, but for its last address. */
const halfButOne = Array.from({ length: 31 }, (_, index) => {
  const first = 2 ** 31 - 2 ** (31 - index);
  const bytes = [24, 16, 8, 0].map((shift) => Math.floor(first / 2 ** shift) % 256);
  return `${bytes.join(".")}/${index + 2}`;
});

test.each([
  [["0.0.0.0/0"], true],
  [["0.0.0.0/1"], true],
  [["0.0.0.0/1", "128.0.0.0/1"], true],
  [["0.0.0.0/2", "64.0.0.0/2"], true],
  [["0.0.0.0/2", "0.0.0.0/2"], false],
  [["0.0.0.0/2", "64.0.0.0/3"], false],
  [halfButOne, false],
  [[...halfButOne, "127.255.255.255"], true],
  [["::ffff:0.0.0.0/96"], true],
  [["::/0"], true],
  [["2000::/3"], true],
  [["2000::/4"], true],
  [["2000::/5", "2800::/5"], true],
  [["2000::/5", "2800::/6"], false],
  [["fc00::/7"], false],
  [["8000::/1"], false],
  [["::/64"], true],
  [["52.29.201.8"], false],
  [["2600:1f14:8e0::/44", "52.29.201.8"], false],
  [[], false],
])("judges %j: %s", (texts, isOpen) => {
  const { blocks, unreadable } = readBlocks(texts);
  expect(unreadable).toEqual([]);
  expect(isOpenWorld(blocks)).toBe(isOpen);
});
