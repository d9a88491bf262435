import { readFile } from "node:fs/promises";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createWorld } from "../../test/emulated-world.ts";
import { failures } from "../../test/failures.ts";
import { operationOf } from "../../test/operation-of.ts";
import { sampleRecords } from "../../test/sample-records.ts";
import { snapshotText } from "../../test/snapshot-text.ts";
import { collectAll } from "../collection/collect-all.ts";
import { mergeSnapshots } from "./merge-snapshots.ts";
import { toRecord } from "./record-shape.ts";

const path = new URL("../../schemas/snapshot.schema.json", import.meta.url);
const schema = JSON.parse(await readFile(path, "utf8")) as object;
const tool = { name: "purser-test", version: "0.0.0" };

/** The schema as if it named all keys there will ever be: a record must have none that it does not document. */
function closed(part: unknown): unknown {
  if (Array.isArray(part)) return part.map(closed);
  if (typeof part !== "object" || part === null) return part;
  const entries = Object.entries(part).map(([key, value]) => [key, closed(value)] as const);
  const isObject = "properties" in part && "required" in part;
  return { ...Object.fromEntries(entries), ...(isObject && { additionalProperties: false }) };
}

const ajv = new Ajv2020({ strict: true, allowUnionTypes: true });
const isLine = ajv.compile(schema);
const isDocumented = ajv.compile(closed(schema) as object);

function faultsOf(validate: ValidateFunction, text: string): unknown[] {
  return text
    .split("\n")
    .slice(0, -1)
    .flatMap((line) => (validate(JSON.parse(line)) ? [] : [line, validate.errors]));
}

describe("the schema of a snapshot", () => {
  it.each([
    ["the demo on Atlas", "atlas", "demo", undefined],
    ["the demo on Cloud Manager", "cloud-manager", "demo", undefined],
    ["an organization at the limits", "atlas", "maximal", undefined],
    ["an organization where nothing can be read", "atlas", "contract", failures["a 403"]],
    [
      "an organization that is not reached",
      "cloud-manager",
      "contract",
      failures["a cut connection"],
    ],
  ] as const)("describes %s, every key of it", async (_, platform, data, failure) => {
    const { client, orgId, clock, credential } = createWorld({
      platform,
      emulator: { data },
      change: (request, pass) =>
        failure && operationOf(request) !== "token" ? failure(pass) : pass(),
    });
    const targets = [{ client, orgId, self: credential.clientId }];
    const text = await snapshotText(collectAll(targets, { tool, clock }));
    expect(faultsOf(isLine, text)).toEqual([]);
    expect(faultsOf(isDocumented, text)).toEqual([]);
  });

  it("describes merged snapshots", async () => {
    const records = sampleRecords(1);
    const later = sampleRecords(2).map((record) =>
      record.record === "snapshot" ? { ...record, collectedAt: "2027-01-01T00:00:00Z" } : record,
    );
    const text = await snapshotText(mergeSnapshots([records, later]));
    expect(text).toContain('"collectedAt":"2027');
    expect(faultsOf(isDocumented, text)).toEqual([]);
  });

  it("refuses what the reader refuses, and nothing else", () => {
    const lines = sampleRecords(1);
    fc.assert(
      fc.property(
        fc.constantFrom(...lines),
        fc.nat(),
        fc.constantFrom<unknown>(null, 7, -1, 0.5, "text", [], {}, true, undefined),
        (record, at, value) => {
          const altered = structuredClone(record);
          replace(altered, at, value);
          const line: unknown = JSON.parse(JSON.stringify(altered));
          expect([line, !("problem" in toRecord(line))]).toEqual([line, isLine(line)]);
        },
      ),
      { numRuns: 2000 },
    );
  });
});

/** Puts a value in the place of the `at`-th one, counted through all levels. */
function replace(record: object, at: number, value: unknown): void {
  const places: [object, string][] = [];
  const visit = (part: unknown): void => {
    if (typeof part !== "object" || part === null) return;
    for (const [key, inner] of Object.entries(part)) {
      // Another kind of record is another schema; a version is judged before everything else.
      if (key !== "record" && key !== "schemaVersion") places.push([part, key]);
      visit(inner);
    }
  };
  visit(record);
  const [part, key] = places[at % places.length] ?? [];
  if (part && key !== undefined) Reflect.set(part, key, value);
}
