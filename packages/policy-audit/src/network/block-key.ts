import { readBlock } from "./read-block.ts";

/** Returns the same text for all ways to write an address or a block; what is neither stands for itself. */
export function blockKey(text: string): string {
  const block = readBlock(text);
  return block === undefined ? text : `${block.family}:${block.first}/${block.bits}`;
}
