import type { AccessListSubject } from "../subjects/subjects.ts";
import type { AddressBlock } from "./address-block.ts";
import type { ReadList } from "./read-blocks.ts";

const none: readonly never[] = [];

/** Returns the blocks of an account's access list, and the entries that are none. */
export function listedBlocks(accessList: readonly AccessListSubject[]): ReadList {
  const blocks: AddressBlock[] = [];
  let unreadable: string[] | undefined;
  for (const { record, block } of accessList) {
    if (block === undefined) (unreadable ??= []).push(record.address);
    else blocks.push(block);
  }
  return { blocks, unreadable: unreadable ?? none };
}
