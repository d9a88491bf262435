import {
  type AddressBlock,
  allOfV4,
  isWithin,
  mappedV4,
  type V4Block,
  type V6Block,
} from "./address-block.ts";

/** How many addresses something holds. */
export type AddressCount = { v4: number; v6: bigint };

/**
 * Returns how many different addresses blocks hold together: what two of them share counts once. An IPv6 block that holds the
 * IPv4-mapped addresses holds all of IPv4.
 */
export function countAddresses(blocks: readonly AddressBlock[]): AddressCount {
  const v6 = blocks.filter(isV6);
  const isAllOfV4 = v6.some((block) => isWithin(mappedV4, block));
  return { v4: isAllOfV4 ? allOfV4 : countV4(blocks.filter(isV4)), v6: countV6(v6) };
}

/** Returns what of blocks lies within another. Two blocks are apart, or one holds the other. */
export function partsWithin(outer: AddressBlock, blocks: readonly AddressBlock[]): AddressBlock[] {
  if (blocks.some((block) => isWithin(outer, block))) return [outer];
  return blocks.filter((block) => isWithin(block, outer));
}

function isV4(block: AddressBlock): block is V4Block {
  return block.family === 4;
}

function isV6(block: AddressBlock): block is V6Block {
  return block.family === 6;
}

function countV4(blocks: readonly V4Block[]): number {
  let count = 0;
  let reached = 0;
  for (const { first, end } of blocks.toSorted((a, b) => a.first - b.first)) {
    if (end <= reached) continue;
    count += end - Math.max(first, reached);
    reached = end;
  }
  return count;
}

function countV6(blocks: readonly V6Block[]): bigint {
  let count = 0n;
  let reached = 0n;
  for (const { first, end } of blocks.toSorted((a, b) => (a.first < b.first ? -1 : 1))) {
    if (end <= reached) continue;
    count += end - (first > reached ? first : reached);
    reached = end;
  }
  return count;
}
