import { mkdtemp, readFile, readdir, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { gather } from "../../test/gather.ts";
import { sampleRecords } from "../../test/sample-records.ts";
import { snapshotText } from "../../test/snapshot-text.ts";
import { readSnapshotFile } from "./read-snapshot-file.ts";
import { writeSnapshotFile } from "./write-snapshot-file.ts";

const folder = await mkdtemp(join(tmpdir(), "purser-snapshot-"));
afterAll(() => rm(folder, { recursive: true }));
const records = sampleRecords();

describe("a snapshot file", () => {
  it("is read as it was written, by its owner alone", async () => {
    const path = join(folder, "whole.ndjson");
    const footer = await writeSnapshotFile(path, records);
    expect(await gather(readSnapshotFile(path))).toEqual([...records, footer]);
    expect(await readFile(path, "utf8")).toBe(await snapshotText(records));
    expect((await stat(path)).mode & 0o777).toBe(0o600);
  });

  it.each([
    ["records fail", undefined],
    ["it is aborted", new AbortController()],
  ])("stays as it was when %s", async (_, abort) => {
    const path = join(folder, "kept.ndjson");
    await writeFile(path, "before");
    const before = await readdir(folder);
    const failing = (async function* () {
      yield* sampleRecords(500).slice(0, 2000);
      expect((await readdir(folder)).length).toBe(before.length + 1);
      if (!abort) throw new Error("No more.");
      abort.abort(new Error("No more."));
      yield* sampleRecords(500).slice(2000);
    })();
    const options = abort ? { signal: abort.signal } : {};
    await expect(writeSnapshotFile(path, failing, options)).rejects.toThrow("No more.");
    expect(await readFile(path, "utf8")).toBe("before");
    expect(await readdir(folder)).toEqual(before);
  });

  it("that is not there says so", async () => {
    const reading = readSnapshotFile(join(folder, "nothing.ndjson"));
    await expect(gather(reading)).rejects.toMatchObject({ code: "ENOENT" });
  });

  it("that is cut short is named", async () => {
    const path = join(folder, "short.ndjson");
    await writeFile(path, (await snapshotText(records)).slice(0, -20));
    await expect(gather(readSnapshotFile(path))).rejects.toMatchObject({
      fault: "truncated",
      source: path,
    });
  });
});
