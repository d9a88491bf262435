import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { gather } from "../../test/gather.ts";
import { sampleId, sampleOrganization, sampleRecords } from "../../test/sample-records.ts";
import { readAll, snapshotText } from "../../test/snapshot-text.ts";
import type { InventoryRecord } from "../records.ts";
import { mergeSnapshots, type ReplacedOrganization } from "./merge-snapshots.ts";
import { readSnapshot } from "./read-snapshot.ts";
import { SnapshotError } from "./snapshot-error.ts";

/** A snapshot of some of the sample's organizations. */
function snapshotOf(organizations: readonly number[], collectedAt: string): InventoryRecord[] {
  const ids = new Set(organizations.map(sampleId));
  return sampleRecords(12)
    .filter((record) => !("orgId" in record) || ids.has(record.orgId))
    .map((record) => (record.record === "snapshot" ? { ...record, collectedAt } : record));
}

const early = "2026-11-20T09:00:00Z";
const late = "2026-11-21T09:00:00Z";

describe("mergeSnapshots", () => {
  it("gives back a single snapshot as it is", async () => {
    const records = sampleRecords(3);
    expect(await gather(mergeSnapshots([records]))).toEqual(records);
  });

  it("has the organizations of all, by ID, however they were spread", async () => {
    const whole = await snapshotText(snapshotOf([0, 1, 2, 3, 4, 5, 6, 7], early));
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.nat({ max: 3 }), { minLength: 8, maxLength: 8 }),
        async (homes) => {
          const parts = [0, 1, 2, 3].map((part) =>
            snapshotOf(
              homes.flatMap((home, index) => (home === part ? [index] : [])),
              early,
            ),
          );
          expect(await snapshotText(mergeSnapshots(parts))).toBe(whole);
        },
      ),
    );
  });

  it("takes what was collected last of what stands in several, and says so", async () => {
    const replaced: ReplacedOrganization[] = [];
    const renamed = snapshotOf([1, 2], late).map((record) =>
      record.record === "organization" ? { ...record, name: "Later" } : record,
    );
    const options = { onReplaced: (one: ReplacedOrganization) => void replaced.push(one) };
    const merged = await gather(mergeSnapshots([snapshotOf([0, 1], early), renamed], options));
    expect(merged[0]).toMatchObject({ record: "snapshot", collectedAt: early });
    expect(merged.filter(({ record }) => record === "organization")).toEqual([
      sampleOrganization(0),
      { ...sampleOrganization(1), name: "Later", collectedAt: late },
      { ...sampleOrganization(2), name: "Later", collectedAt: late },
    ]);
    const [taken, left] = [{ collectedAt: late }, { collectedAt: early }];
    expect(replaced).toEqual([{ orgId: sampleId(1), taken, left }]);

    const again = await gather(mergeSnapshots([merged, snapshotOf([1], early)]));
    expect(again).toEqual(merged);
  });

  it("takes the last given of two that are as late", async () => {
    const renamed = sampleRecords(1).map((record) =>
      record.record === "organization" ? { ...record, name: "Last" } : record,
    );
    const merged = await gather(mergeSnapshots([sampleRecords(1), renamed]));
    expect(merged).toEqual(renamed);
  });

  it("reads every snapshot to its end, where its digest stands", async () => {
    const text = await snapshotText(snapshotOf([0], early));
    const altered = readSnapshot([text.replace(/"sha256":"./, '"sha256":"x')]);
    const merging = gather(mergeSnapshots([snapshotOf([1], early), altered]));
    await expect(merging).rejects.toThrow(SnapshotError);
  });

  it("gives records that are a snapshot when they are written", async () => {
    const parts = [snapshotOf([0, 3], early), snapshotOf([1, 3], late), snapshotOf([], late)];
    const read = await readAll([await snapshotText(mergeSnapshots(parts))]);
    expect(read).toHaveLength(1 + 3 * 5 + 1);
  });

  it("closes what it reads when it is left", async () => {
    let isClosed = false;
    const source = (async function* () {
      try {
        yield* sampleRecords(2);
      } finally {
        isClosed = true;
      }
    })();
    for await (const record of mergeSnapshots([source])) if (record.record === "project") break;
    expect(isClosed).toBe(true);
  });

  it("refuses nothing at all, and what has no head", async () => {
    await expect(gather(mergeSnapshots([]))).rejects.toThrow(TypeError);
    await expect(gather(mergeSnapshots([sampleRecords(1).slice(1)]))).rejects.toThrow(TypeError);
    await expect(gather(mergeSnapshots([sampleRecords(1).slice(0, -1)]))).rejects.toThrow(
      TypeError,
    );
  });
});
