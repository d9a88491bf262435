import { describe, expect, it } from "vitest";
import { createWorld } from "../../test/emulated-world.ts";
import { gather } from "../../test/gather.ts";
import { readAll, snapshotText } from "../../test/snapshot-text.ts";
import { collectAll, type CollectTarget } from "./collect-all.ts";
import type { Progress } from "./tally.ts";

const tool = { name: "purser-test", version: "0.0.0" };
const worlds = () =>
  (["atlas", "cloud-manager"] as const).map((platform) => createWorld({ platform }));

function targetsOf(given: ReturnType<typeof worlds>): CollectTarget[] {
  return given.map(({ client, orgId, counter }) => ({
    client,
    orgId,
    requestCount: counter.count,
  }));
}

describe("collectAll", () => {
  it("yields a snapshot of organizations over their connections, by ID", async () => {
    const targets = targetsOf(worlds());
    const options = { tool, collectedAt: "2026-11-22T09:00:00Z" };
    const there = await snapshotText(collectAll(targets, options));
    const back = await snapshotText(collectAll(targetsOf(worlds()).toReversed(), options));
    expect(back).toBe(there);
    const read = await readAll([there]);
    if (!Array.isArray(read)) throw read;
    expect(read[0]).toEqual({ record: "snapshot", schemaVersion: 1, ...options });
    expect(read.filter(({ record }) => record === "organization")).toHaveLength(2);
  });

  it("reads an organization once that is named twice, over the first connection", async () => {
    const [first, second] = [createWorld(), createWorld({ role: "ORG_OWNER" })];
    const records = await gather(collectAll(targetsOf([first, second]), { tool }));
    expect(records.filter(({ record }) => record === "organization")).toHaveLength(1);
    expect(second.statuses).toEqual([]);
  });

  it("hears how far all of them are", async () => {
    const heard: Progress[] = [];
    const given = worlds();
    const onProgress = (progress: Progress) => void heard.push(progress);
    const records = await gather(collectAll(targetsOf(given), { tool, onProgress }));
    const requests = records.reduce(
      (sum, record) => sum + (record.record === "organization-end" ? record.requests : 0),
      0,
    );
    expect(heard.at(-1)).toMatchObject({ used: requests, planned: requests });
  });

  it("stops what is under way when it is left", async () => {
    const given = worlds();
    for await (const record of collectAll(targetsOf(given), { tool, organizationsAtOnce: 2 })) {
      if (record.record === "organization") break;
    }
    const sent = () => given.map(({ statuses }) => statuses.length);
    const before = sent();
    await given[0]?.clock.sleep(1000);
    expect(sent()).toEqual(before);
  });

  it("throws the reason of its signal", async () => {
    const signal = AbortSignal.abort(new Error("No."));
    const reading = gather(collectAll(targetsOf(worlds()), { tool, signal }));
    await expect(reading).rejects.toThrow("No.");
  });
});
