import type { InventoryRecord } from "@purser/inventory";
import { readSnapshotFile } from "@purser/inventory/node";

/** Returns the records of a demo snapshot as if everything could have been read: no access list is refused. */
export async function* wholeRecords(
  path: string,
): AsyncGenerator<InventoryRecord, void, undefined> {
  for await (const record of readSnapshotFile(path)) {
    if (record.record === "account" && record.accessList.state !== "ok") {
      yield { ...record, accessList: { state: "ok", value: [] } };
    } else if (record.record === "organization-end") yield { ...record, complete: true };
    else yield record;
  }
}
