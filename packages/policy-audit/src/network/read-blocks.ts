import type { AddressBlock } from "./address-block.ts";
import { readBlock } from "./read-block.ts";

/** The blocks of a list, and the entries that are none. */
export type ReadList = { blocks: readonly AddressBlock[]; unreadable: readonly string[] };

const none: readonly never[] = [];

/** Returns the blocks that entries of an access list stand for, and the entries that stand for none. */
export function readBlocks(addresses: readonly string[]): ReadList {
  const blocks: AddressBlock[] = [];
  let unreadable: string[] | undefined;
  for (const address of addresses) {
    const block = readBlock(address);
    if (block === undefined) (unreadable ??= []).push(address);
    else blocks.push(block);
  }
  return { blocks, unreadable: unreadable ?? none };
}
