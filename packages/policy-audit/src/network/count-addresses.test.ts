import * as fc from "fast-check";
import { expect, test } from "vitest";
import { isWithin, v4Block, v6Block } from "./address-block.ts";
import { countAddresses, partsWithin } from "./count-addresses.ts";
import { readBlocks } from "./read-blocks.ts";

/** Blocks within the 512 last addresses of IPv4 or the first of a network of IPv6. */
const near = 2 ** 32 - 512;
const far = 0x2600_1f14n << 96n;
const offset = fc.integer({ min: 0, max: 511 });
const v4 = fc
  .tuple(offset, fc.integer({ min: 23, max: 32 }))
  .map(([at, bits]) => v4Block(near + at, bits));
const v6 = fc
  .tuple(offset, fc.integer({ min: 119, max: 128 }))
  .map(([at, bits]) => v6Block(far + BigInt(at), bits));
const blocks = fc.array(fc.oneof(v4, v6), { maxLength: 12 });

test("counts the union of blocks as one by one", () => {
  fc.assert(
    fc.property(blocks, (some) => {
      const seen = { 4: new Set<number>(), 6: new Set<bigint>() };
      for (const block of some) {
        if (block.family === 4) {
          for (let at = block.first; at < block.end; at++) seen[4].add(at);
        } else for (let at = block.first; at < block.end; at++) seen[6].add(at);
      }
      expect(countAddresses(some)).toEqual({ v4: seen[4].size, v6: BigInt(seen[6].size) });
    }),
    { numRuns: 500 },
  );
});

test("takes two blocks for apart or one for within the other", () => {
  fc.assert(
    fc.property(v4, v4, (one, other) => {
      const isApart = one.end <= other.first || other.end <= one.first;
      expect(isApart || isWithin(one, other) || isWithin(other, one)).toBe(true);
    }),
  );
});

test.each([
  [["0.0.0.0/1", "128.0.0.0/1"], 2 ** 32, 0n],
  [["0.0.0.0/0", "10.0.0.0/8"], 2 ** 32, 0n],
  [["10.0.0.0/8", "10.1.0.0/16", "10.0.0.1"], 2 ** 24, 0n],
  [["::/0"], 2 ** 32, 2n ** 128n],
  [["::/1", "8000::/1"], 2 ** 32, 2n ** 128n],
  [["2600::/16", "1.2.3.4"], 1, 2n ** 112n],
  [["::/64", "1.2.3.4"], 2 ** 32, 2n ** 64n],
  [[], 0, 0n],
])("counts %j", (texts, v4, v6) =>
  expect(countAddresses(readBlocks(texts).blocks)).toEqual({ v4, v6 }),
);

test.each([
  [["10.1.0.0/16", "11.0.0.0/8", "::/0"], ["10.1.0.0/16"]],
  [["10.1.0.0/16", "10.0.0.0/7"], ["10.0.0.0/8"]],
  [["10.0.0.0/8"], ["10.0.0.0/8"]],
])("keeps of %j what lies in 10.0.0.0/8", (texts, kept) => {
  const [outer] = readBlocks(["10.0.0.0/8"]).blocks;
  expect(outer && partsWithin(outer, readBlocks(texts).blocks)).toEqual(readBlocks(kept).blocks);
});
