import type { AddressBlock } from "./address-block.ts";

/** Fewest bits of a block that is not broad, by family. */
export type LeastBits = { v4: number; v6: number };

/** Whether a block has fewer bits than the least for its family. */
export function isBroad({ family, bits }: AddressBlock, least: LeastBits): boolean {
  return bits < (family === 4 ? least.v4 : least.v6);
}
