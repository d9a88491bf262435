import { describe, expect, it } from "vitest";
import { collectedAt, sampleId, sampleRecords } from "../../test/sample-records.ts";
import { indexSnapshot } from "./index-snapshot.ts";

describe("indexSnapshot", () => {
  it("finds everything by ID", async () => {
    const records = sampleRecords(3);
    const index = await indexSnapshot(records);
    expect(index.collectedAt).toBe(collectedAt);
    expect([...index.organizations.keys()]).toEqual([0, 1, 2].map(sampleId));
    const block = index.organizations.get(sampleId(1));
    expect(block?.organization.orgId).toBe(sampleId(1));
    expect([...(block?.projects.values() ?? []), ...(block?.accounts.values() ?? [])]).toEqual(
      records.slice(7, 10),
    );
    expect(block?.end).toBe(records[10]);
  });

  it("refuses records that are not whole", async () => {
    const records = sampleRecords(1);
    await expect(indexSnapshot(records.slice(1))).rejects.toThrow("no head");
    await expect(indexSnapshot(records.slice(0, -1))).rejects.toThrow("has no end");
    await expect(indexSnapshot([])).rejects.toThrow(TypeError);
  });
});
