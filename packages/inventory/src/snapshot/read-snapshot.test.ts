import { createHash } from "node:crypto";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { gather } from "../../test/gather.ts";
import { sampleAccount, sampleRecords } from "../../test/sample-records.ts";
import { readAll, refusalOf, snapshotText } from "../../test/snapshot-text.ts";
import { readSnapshot } from "./read-snapshot.ts";
import { readSnapshotBatches } from "./read-snapshot-batches.ts";

const records = sampleRecords(2);
const text = await snapshotText(records);
const bytes = new TextEncoder().encode(text);
const lines = text.split("\n").slice(0, -1);

/** The lines as a snapshot whose footer fits them, whatever they are. */
function signed(above: readonly string[], counts?: object): string {
  const body = above.map((line) => `${line}\n`).join("");
  const sha256 = createHash("sha256").update(body).digest("hex");
  const is = (kind: string) =>
    above.filter((line) => line.startsWith(`{"record":"${kind}"`)).length;
  const footer = {
    record: "footer",
    counts: counts ?? {
      organizations: is("organization"),
      projects: is("project"),
      accounts: is("account"),
    },
    sha256,
  };
  return `${body}${JSON.stringify(footer)}\n`;
}

describe("a snapshot", () => {
  it("is read as it was written, and written again byte for byte", async () => {
    const read = await readAll([text]);
    expect(read).toEqual([...records, JSON.parse(lines.at(-1) ?? "")]);
    expect(await snapshotText(read as typeof records)).toBe(text);
    expect(signed(lines.slice(0, -1))).toBe(text);
  });

  it("reads the same however it is cut into pieces", async () => {
    const whole = await readAll([text]);
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.integer({ min: 0, max: text.length }), { maxLength: 8 }),
        fc.boolean(),
        async (cuts, isText) => {
          const data = isText ? text : bytes;
          const at = [0, ...cuts.toSorted((a, b) => a - b), data.length];
          const pieces = at.slice(1).map((end, index) => data.slice(at[index], end));
          expect(await readAll(pieces)).toEqual(whole);
        },
      ),
    );
  });

  it("reads the same with the digest that needs no Node", async () => {
    const read = await gather(readSnapshot([text]));
    expect(read).toEqual(await readAll([text]));
  });

  it("is refused when it is truncated, at whichever byte", async () => {
    for (let end = 0; end < bytes.length; end++) {
      const error = await refusalOf([bytes.subarray(0, end)]);
      expect(error.fault).toBe("truncated");
      const whole = new TextDecoder().decode(bytes.subarray(0, end)).split("\n").length - 1;
      const isBetweenLines = end === 0 || bytes[end - 1] === 0x0a;
      expect(error.line).toBe(isBetweenLines ? whole : whole + 1);
    }
  });

  it("is refused when any of its bytes is another", async () => {
    for (let index = 0; index < bytes.length; index++) {
      const altered = bytes.slice();
      altered[index] = (altered[index] ?? 0) ^ ([1, 0x20, 0x80, 0x0f][index % 4] ?? 1);
      const { line } = await refusalOf([altered]);
      expect(line).toBeGreaterThan(0);
      expect(line).toBeLessThanOrEqual(lines.length + 1);
    }
  });

  it("is refused when any of its bytes is missing or twice there", async () => {
    for (let index = 0; index < bytes.length; index++) {
      await refusalOf([bytes.subarray(0, index), bytes.subarray(index + 1)]);
      await refusalOf([bytes.subarray(0, index + 1), bytes.subarray(index)]);
    }
  });

  it("is refused in any other order of its lines, though its digest fits", async () => {
    const above = lines.slice(0, -1);
    await fc.assert(
      fc.asyncProperty(
        fc
          .shuffledSubarray(above, { minLength: above.length })
          .filter((shuffled) => shuffled.some((line, index) => line !== above[index])),
        async (shuffled) => {
          const { fault } = await refusalOf([signed(shuffled)]);
          expect(["out-of-order", "not-a-snapshot", "altered"]).toContain(fault);
        },
      ),
    );
  });

  it("is refused when any of its lines is missing or twice there, though its digest fits", async () => {
    const above = lines.slice(0, -1);
    for (let index = 0; index < above.length; index++) {
      await refusalOf([signed(above.toSpliced(index, 1))]);
      await refusalOf([signed(above.toSpliced(index, 0, above[index] ?? ""))]);
    }
  });

  const change = (line: number, before: string, after: string) =>
    signed(lines.slice(0, -1).with(line - 1, lines[line - 1]?.replace(before, after) ?? ""));

  it.each([
    ["a newer version", change(1, '"schemaVersion":1', '"schemaVersion":2'), "newer-version", 1],
    ["another kind of record", change(4, '"account"', '"key"'), "malformed", 4],
    ["a key that is missing", change(5, '"roles"', '"rules"'), "malformed", 5],
    ["a value of another type", change(4, '"secrets":[', '"secrets":[7,'), "malformed", 4],
    ["a fact without a state", change(2, '"state":"ok"', '"state":"fine"'), "malformed", 2],
    ["half a line", change(3, '"name":', ""), "malformed", 3],
    ["wrong counts", signed(lines.slice(0, -1), { accounts: 4 }), "malformed", 12],
    [
      "counts that do not fit",
      signed(lines.slice(0, -1), { organizations: 2, projects: 2, accounts: 5 }),
      "altered",
      12,
    ],
    ["a second snapshot behind it", text + text, "out-of-order", 13],
    ["another file", '{"version":"2.1.0"}\n', "not-a-snapshot", 1],
    ["another kind of file", "<html>\n", "not-a-snapshot", 1],
  ])("is refused for %s", async (_, altered, fault, line) => {
    expect(await refusalOf([altered])).toMatchObject({ fault, line, code: "snapshot" });
  });

  it("is refused for a line without an end before it fills memory", async () => {
    const piece = "x".repeat(1024 * 1024);
    let pieces = 0;
    const endless = {
      *[Symbol.iterator]() {
        for (; ; pieces++) yield piece;
      },
    };
    expect(await refusalOf(endless)).toMatchObject({ fault: "line-too-long", line: 1 });
    expect(pieces).toBeLessThan(20);
  });

  it("says which line of which file is at fault, and what to do", async () => {
    const reading = readSnapshot([text.slice(0, -1)], { source: "a.ndjson" });
    await expect(gather(reading)).rejects.toThrow(
      "Line 12 of a.ndjson: it has no end. Take the snapshot again, or copy it again and completely.",
    );
  });

  it("keeps what a later version of the same schema adds to a record", async () => {
    const line = JSON.stringify({ ...sampleAccount(0, 32), owner: "payments" });
    const read = await readAll([signed(lines.slice(0, -1).with(3, line))]);
    expect(read).toContainEqual(expect.objectContaining({ owner: "payments" }));
  });
});

describe("a large snapshot", async () => {
  const many = sampleRecords(500);
  const long = { ...sampleAccount(0, 32), description: "x".repeat(200_000) };
  const written = (await snapshotText(many)).split("\n").slice(0, -2).with(3, JSON.stringify(long));
  const large = signed(written);

  it("comes in batches, and as a whole however it is cut into pieces", async () => {
    const size = 100_000;
    const pieces = Array.from({ length: Math.ceil(large.length / size) }, (_, index) =>
      large.slice(index * size, (index + 1) * size),
    );
    const batches = await gather(readSnapshotBatches([large]));
    const whole = await readAll(pieces);
    expect(batches.flat()).toEqual(whole);
    expect(whole).toEqual([
      ...many.with(3, long),
      JSON.parse(large.trimEnd().split("\n").at(-1) ?? ""),
    ]);
    expect(batches.length).toBeGreaterThan(large.length / (80 * 1024));
    expect(Math.max(...batches.map((records) => records.length))).toBeLessThan(500);
  });

  it.each([
    ["no JSON", "malformed", (one: string) => one.slice(0, -1)],
    [
      "of another organization",
      "out-of-order",
      (one: string) => one.replace(/orgId":"./, 'orgId":"f'),
    ],
  ])("is refused in batches, too, for an account that is %s", async (_what, fault, change) => {
    const index = written.findLastIndex((one) => one.includes("GROUP_READ_ONLY"));
    const altered = written.with(index, change(written[index] ?? ""));
    expect(altered[index]).not.toBe(written[index]);
    const reading = gather(readSnapshotBatches([signed(altered)]));
    await expect(reading).rejects.toMatchObject({ fault, line: index + 1 });
  });

  it("is refused in batches, too, for an account with another letter, by its digest", async () => {
    const altered = large.replace("Deploys from CI", "Deploys from CE");
    await expect(gather(readSnapshotBatches([altered]))).rejects.toMatchObject({
      fault: "altered",
    });
  });

  it("is refused with the line at fault, far from its start", async () => {
    const line = written.length - 10;
    const altered = written.with(line - 1, "{}").join("\n");
    expect(await refusalOf([altered])).toMatchObject({ fault: "malformed", line });
  });
});
