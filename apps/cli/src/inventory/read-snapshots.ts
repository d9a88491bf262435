import type { InventoryRecord } from "@purser/inventory";
import { toConfigurationFailure } from "../errors/configuration-failure.ts";

/** Reads one snapshot, or several as one. Throws a UsageError that names the line at fault for one that is not whole. */
export async function* readSnapshots(
  paths: readonly string[],
): AsyncGenerator<InventoryRecord, void, undefined> {
  const { readSnapshotFile } = await import("@purser/inventory/node");
  const snapshots = paths.map((path) => named(path, readSnapshotFile(path)));
  const [only, ...others] = snapshots;
  if (only === undefined) return;
  if (others.length === 0) {
    yield* only;
    return;
  }
  const { mergeSnapshots } = await import("@purser/inventory");
  yield* mergeSnapshots(snapshots);
}

async function* named(
  path: string,
  records: AsyncIterable<InventoryRecord>,
): AsyncGenerator<InventoryRecord, void, undefined> {
  try {
    yield* records;
  } catch (error) {
    throw toConfigurationFailure(error, "The snapshot", path);
  }
}
