import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readSamples, sampleFaults } from "../scripts/summary-samples.ts";
import { createValueCheck, sortKey } from "../scripts/summary-validator.ts";
import type { OpenApiDocument } from "./openapi-document.ts";

const specFolder = join(import.meta.dirname, "..");

describe.each([
  { platform: "atlas", least: 20 },
  { platform: "cloud-manager", least: 28 },
] as const)("samples of $platform", ({ platform, least }) => {
  const file = join(specFolder, "generated", `${platform}.json`);
  const document = JSON.parse(readFileSync(file, "utf8")) as OpenApiDocument;
  const check = createValueCheck(document);
  const samples = readSamples(join(specFolder, "samples", platform));

  test.each([...samples])(
    "%s breaks its schema as its named faults say and in no other way",
    (_, sample) => {
      const named = (sample.faults ?? []).map(sortKey).toSorted();
      expect(sampleFaults(document, check, sample).map(sortKey)).toEqual(named);
    },
  );

  test("every fault has a reason and every sample a source", () => {
    for (const { source, faults = [] } of samples.values()) {
      expect(source).not.toBe("");
      for (const { reason } of faults) expect(reason.length).toBeGreaterThan(10);
    }
  });

  test("no sample went missing", () => {
    expect(samples.size).toBeGreaterThanOrEqual(least);
  });
});
