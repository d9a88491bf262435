import { readBlock } from "./read-block.ts";

/** Returns the entries of an access list that can be read, those that let in the largest part of their family first. */
export function widestFirst(addresses: readonly string[]): string[] {
  return addresses
    .flatMap((address) => {
      const block = readBlock(address);
      if (block === undefined) return [];
      return [{ address, narrowness: block.bits / (block.family === 4 ? 32 : 128) }];
    })
    .toSorted((a, b) => a.narrowness - b.narrowness)
    .map(({ address }) => address);
}
