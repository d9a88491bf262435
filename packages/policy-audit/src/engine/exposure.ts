import { countAddresses } from "../network/count-addresses.ts";
import { isOpenWorld } from "../network/open-world.ts";
import { readBlocks } from "../network/read-blocks.ts";
import type { AccountSubject } from "../subjects/subjects.ts";

/** One tight list, and anywhere. */
const least = 1;
const most = 1.5;

/**
 * Bits of addresses up to which a list is tight, and from which on it is open: a /24 of IPv4 or a /48 of IPv6 (the blocks from
 * which on MSA504 calls an entry broad), and half of the Internet, that of IPv4 or that of IPv6 (as MSA503 has it).
 */
const tight = { v4: 8, v6: 80 };
const open = { v4: 31, v6: 124 };

/**
 * Returns from how many places the tokens of an account work: 1 for a tight access list to 1.5 for anywhere, in steps of
 * hundredths, by the logarithm of the addresses that the list lets in. What could not be read counts as anywhere.
 */
export function exposureOf({ record, organization }: AccountSubject): number {
  const { accessList } = record;
  if (accessList.state !== "ok") return most;
  if (accessList.value.length === 0) {
    // Where a list is required, tokens of an account without one are refused.
    return organization.settings?.apiAccessListRequired === true ? least : most;
  }
  const { blocks, unreadable } = readBlocks(accessList.value.map(({ address }) => address));
  if (unreadable.length > 0 || isOpenWorld(blocks)) return most;
  const { v4, v6 } = countAddresses(blocks);
  const share = Math.max(
    (Math.log2(v4) - tight.v4) / (open.v4 - tight.v4),
    (Math.log2(Number(v6)) - tight.v6) / (open.v6 - tight.v6),
  );
  const within = Math.min(1, Math.max(0, share));
  return Math.round((least + (most - least) * within) * 100) / 100;
}
