import { canonicalBlock } from "@purser/core";

/** Whether a block of an access list holds an address, however both are spelled. Text that is no block holds nothing. */
export function isAddressIn(address: string, block: string): boolean {
  const canonical = canonicalBlock(block);
  return canonical !== block && canonicalBlock(address).startsWith(canonical);
}

/** Whether one of the blocks holds the address. */
export function isAddressInAny(address: string, blocks: readonly string[]): boolean {
  return blocks.some((block) => isAddressIn(address, block));
}
