import type { InventoryRecord } from "@purser/inventory";
import type { WritableBook } from "../book/create-book.ts";
import { createGiveWay } from "./give-way.ts";
import { previousOf } from "./previous-of.ts";
import type { Pulse } from "./pulse.ts";
import { toBlock, toContent } from "./read-chapter.ts";
import type { ReadingOptions } from "./reading-options.ts";

/** Reads the records of a snapshot into the book. Throws what the records throw. */
export async function readRecords(
  book: WritableBook,
  pulse: Pulse,
  records: AsyncIterable<InventoryRecord>,
  { policy, previous, clock, signal }: ReadingOptions,
): Promise<{ collectedAt: number | undefined }> {
  const yardstick = { policy, previous: await previousOf(previous), now: clock.now() };
  const giveWay = createGiveWay();
  let collectedAt: number | undefined;
  let block: InventoryRecord[] = [];
  for await (const record of records) {
    signal.throwIfAborted();
    if (record.record === "snapshot") collectedAt = Date.parse(record.collectedAt);
    if (record.record === "snapshot" || record.record === "footer") continue;
    block.push(record);
    if (record.record !== "organization-end") continue;
    const isFirst = book.summary.accounts === 0;
    book.write(await toContent(toBlock(block), yardstick, giveWay));
    block = [];
    if (isFirst) pulse.changeNow();
    else pulse.change();
  }
  return { collectedAt };
}
