import type { AddressBlock } from "./address-block.ts";
import { readPlainV4 } from "./read-plain-v4.ts";
import { readV6 } from "./read-v6.ts";

/** IPv6 texts remembered at most; an organization has far fewer ways out. */
const most = 2048;

/** What was read of a text does not change: remembering it changes nothing but the time. */
const remembered = new Map<string, AddressBlock | undefined>();

/**
 * Returns the block that an entry of an access list stands for: an address or a CIDR block, of IPv4, of IPv6 or IPv4-mapped.
 * Undefined for what is neither; a caller must not take that for an entry without harm.
 */
export function readBlock(text: string): AddressBlock | undefined {
  if (!text.includes(":")) return readPlainV4(text);
  if (remembered.has(text)) return remembered.get(text);
  if (remembered.size >= most) remembered.clear();
  const block = readV6(text);
  remembered.set(text, block);
  return block;
}
