import { describe, expect, it } from "vitest";
import { sampleRecords } from "../../test/sample-records.ts";
import { snapshotText } from "../../test/snapshot-text.ts";
import { createSnapshotWriter } from "./snapshot-writer.ts";
import { SnapshotError } from "./snapshot-error.ts";
import { writeSnapshot } from "./write-snapshot.ts";

const records = sampleRecords();
const nowhere = () => undefined;
const swapped = records.slice(3, 5).toReversed();

describe("writeSnapshot", () => {
  it("waits for its sink, whole lines at a time", async () => {
    const pieces: string[] = [];
    let isBusy = false;
    const footer = await writeSnapshot(sampleRecords(200), async (piece) => {
      expect(isBusy).toBe(false);
      isBusy = true;
      await new Promise(setImmediate);
      isBusy = false;
      pieces.push(piece);
    });
    expect(footer.counts).toEqual({ organizations: 200, projects: 200, accounts: 400 });
    expect(pieces.length).toBeGreaterThan(2);
    expect(pieces.every((piece) => piece.endsWith("\n"))).toBe(true);
    expect(pieces.join("")).toBe(await snapshotText(sampleRecords(200)));
  });

  it("makes a footer of its own", async () => {
    const text = await snapshotText(records);
    const counts = { organizations: 9, projects: 9, accounts: 9 };
    const stale = { record: "footer", counts, sha256: "00" } as const;
    expect(await snapshotText([...records, stale])).toBe(text);
  });

  it.each([
    ["no head", records.slice(1), "not-a-snapshot"],
    ["an organization without an end", records.slice(0, -1), "out-of-order"],
    ["accounts in the wrong order", records.toSpliced(3, 2, ...swapped), "out-of-order"],
    ["an account less than the organization has", records.toSpliced(3, 1), "altered"],
    ["nothing at all", [], "not-a-snapshot"],
  ])("refuses records with %s", async (_, records, fault) => {
    await expect(writeSnapshot(records, nowhere)).rejects.toMatchObject({ fault });
  });

  it("stops before the next record when it is aborted", async () => {
    const abort = new AbortController();
    let given = 0;
    const source = (function* () {
      for (const record of records) {
        if (++given === 3) abort.abort(new Error("Enough."));
        yield record;
      }
    })();
    await expect(writeSnapshot(source, nowhere, { signal: abort.signal })).rejects.toThrow(
      "Enough.",
    );
    expect(given).toBe(3);
  });
});

describe("createSnapshotWriter", () => {
  it("gives one line for each record, and the footer at the end", () => {
    const writer = createSnapshotWriter();
    const lines = records.map((record) => writer.line(record));
    expect(lines.every((line) => line.split("\n").length === 2)).toBe(true);
    expect(writer.end().footer.counts).toEqual({ organizations: 2, projects: 2, accounts: 4 });
    expect(() => writer.end()).toThrow(SnapshotError);
  });
});
