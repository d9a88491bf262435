import { type AddressBlock, allOfV4, type V6Block, v6Block } from "./address-block.ts";
import { countAddresses, partsWithin } from "./count-addresses.ts";

/** `2000::/3`: everything that IPv6 hands out for use on the Internet. Source: IANA, IPv6 Global Unicast Address Space. */
const globalUnicast: V6Block = v6Block(1n << 125n, 3);

/** Half of the Internet, from which on a list keeps nobody out. Purser's choice: it catches 0.0.0.0/1 beside 128.0.0.0/1. */
const half = { v4: allOfV4 / 2, v6: (globalUnicast.end - globalUnicast.first) / 2n };

/** Whether blocks together let in at least half of the Internet, that of IPv4 or that of IPv6. */
export function isOpenWorld(blocks: readonly AddressBlock[]): boolean {
  // Nearly every list is one of a few small IPv4 blocks, whose sum is already too small.
  if (sumOfV4(blocks) < half.v4) return false;
  return (
    countAddresses(blocks).v4 >= half.v4 ||
    countAddresses(partsWithin(globalUnicast, blocks)).v6 >= half.v6
  );
}

/** What the union holds at most; endless where there is an IPv6 block. */
function sumOfV4(blocks: readonly AddressBlock[]): number {
  let sum = 0;
  for (const block of blocks) {
    if (block.family === 6) return Number.POSITIVE_INFINITY;
    sum += block.end - block.first;
  }
  return sum;
}
