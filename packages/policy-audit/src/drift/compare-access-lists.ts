import { type AddressBlock, isWithin } from "../network/address-block.ts";
import { isBroad } from "../network/breadth.ts";
import { type AddressCount, countAddresses } from "../network/count-addresses.ts";
import { isOpenWorld } from "../network/open-world.ts";
import { readBlocks } from "../network/read-blocks.ts";

/** In what way a list lets in more than one before it did. */
export type Widening = "open-world" | "grown" | "broad";

/** How a list stands to one before it; `unreadable` are entries of either that are neither addresses nor blocks. */
export type Comparison = {
  widening: Widening | undefined;
  before: AddressCount;
  after: AddressCount;
  unreadable: readonly string[];
};

/** What MSA504 takes for broad unless a policy says otherwise. */
const leastBits = { v4: 24, v6: 48 };

/**
 * Compares two access lists by the addresses that they let in. The second is wider if it lets in half of the Internet and the
 * first did not, if it holds more than so many times the addresses of either family, or if it has a broad block that does not lie
 * within a block of the first. A family of which the first had no address counts as one; an empty list has not grown, whatever
 * follows: it is being set up.
 */
export function compareAccessLists(
  before: readonly string[],
  after: readonly string[],
  times: number,
): Comparison {
  const [earlier, later] = [readBlocks(before), readBlocks(after)];
  const counts = { before: countAddresses(earlier.blocks), after: countAddresses(later.blocks) };
  const unreadable = [...earlier.unreadable, ...later.unreadable];
  return {
    ...counts,
    unreadable,
    widening: wideningOf(
      earlier.blocks,
      later.blocks,
      before.length > 0 && hasGrown(counts, times),
    ),
  };
}

function wideningOf(
  before: readonly AddressBlock[],
  after: readonly AddressBlock[],
  isGrown: boolean,
): Widening | undefined {
  if (isOpenWorld(after) && !isOpenWorld(before)) return "open-world";
  if (isGrown) return "grown";
  const isNewlyBroad = (block: AddressBlock): boolean =>
    isBroad(block, leastBits) && !before.some((outer) => isWithin(block, outer));
  return after.some(isNewlyBroad) ? "broad" : undefined;
}

function hasGrown(
  { before, after }: { before: AddressCount; after: AddressCount },
  times: number,
): boolean {
  return (
    after.v4 > times * Math.max(1, before.v4) ||
    Number(after.v6) > times * Math.max(1, Number(before.v6))
  );
}
