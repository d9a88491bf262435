import type { InventoryRecord } from "../records.ts";
import { readBlocks, type OrganizationBlock } from "./read-blocks.ts";

/** A snapshot in memory, by ID: the previous state that drift is told from. */
export type SnapshotIndex = {
  /** ISO 8601. */
  collectedAt: string;
  /** By `orgId`. */
  organizations: ReadonlyMap<string, OrganizationBlock>;
};

/**
 * Reads records into memory, about 2 kB for each account. They come from a collection or from `readSnapshot`. Throws a
 * `TypeError` for records that are not whole: without a head, or with an organization that has no end.
 *
 * @example
 * import { indexSnapshot } from "@purser/inventory";
 * import { readSnapshotFile } from "@purser/inventory/node";
 *
 * const previous = await indexSnapshot(readSnapshotFile("last-week.ndjson"));
 * console.log(previous.collectedAt, previous.organizations.size);
 */
export async function indexSnapshot(
  records: AsyncIterable<InventoryRecord> | Iterable<InventoryRecord>,
): Promise<SnapshotIndex> {
  let collectedAt: string | undefined;
  const organizations = new Map<string, OrganizationBlock>();
  const blocks = readBlocks(records, (head) => {
    ({ collectedAt } = head);
  });
  for await (const block of blocks) organizations.set(block.organization.orgId, block);
  if (collectedAt === undefined) throw new TypeError("The records have no head.");
  return { collectedAt, organizations };
}
