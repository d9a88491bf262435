import { type AddressBlock, allOfV4, type V6Block, v6Block } from "./address-block.ts";
import { countAddresses, partsWithin } from "./count-addresses.ts";

/** `2000::/3`: everything that IPv6 hands out for use on the Internet. Source: IANA, IPv6 Global Unicast Address Space. */
const globalUnicast: V6Block = v6Block(1n << 125n, 3);

/** From this share on, a list keeps nobody out. Purser's choice: it catches 0.0.0.0/1 beside 128.0.0.0/1. */
const openShare = 0.5;

/** How much of the Internet is let in, that of IPv4 and that of IPv6: 0 for nothing, 1 for all of it. */
export type InternetShare = { v4: number; v6: number };

/** Returns how much of the Internet blocks hold together, what two of them share counted once. */
export function shareOfInternet(blocks: readonly AddressBlock[]): InternetShare {
  const unicast = countAddresses(partsWithin(globalUnicast, blocks)).v6;
  return {
    v4: countAddresses(blocks).v4 / allOfV4,
    v6: Number(unicast) / Number(globalUnicast.end - globalUnicast.first),
  };
}

/** Whether blocks together let in at least half of the Internet, that of IPv4 or that of IPv6. */
export function isOpenWorld(blocks: readonly AddressBlock[]): boolean {
  // Nearly every list is one of a few small IPv4 blocks, whose sum is already too small.
  if (sumOfV4(blocks) < openShare * allOfV4) return false;
  const { v4, v6 } = shareOfInternet(blocks);
  return isOpen(v4) || isOpen(v6);
}

/** Whether a share of the Internet, that of IPv4 or that of IPv6, is so large that a list keeps nobody out. */
export function isOpen(share: number): boolean {
  return share >= openShare;
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
