import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { OpenApiDocument } from "../src/openapi-document.ts";
import type { Platform } from "../src/operation.ts";
import { constraintCounts } from "./summary-constraints.ts";
import { examplesOf } from "./summary-examples.ts";
import { undocumentedMarks } from "./summary-marks.ts";
import { readReadings } from "./summary-readings.ts";
import { readSamples, sampleFaults } from "./summary-samples.ts";
import { tableLines } from "./summary-table.ts";
import { createValueCheck, sortKey } from "./summary-validator.ts";

const specFolder = join(import.meta.dirname, "..");
for (const platform of ["atlas", "cloud-manager"] as const) {
  for (const line of [platform, "", ...operationLines(platform), "", ...checkLines(platform), ""]) {
    console.log(line);
  }
}

function operationLines(platform: Platform): string[] {
  const counts = constraintCounts(readDocument(platform));
  const total = (read: (count: (typeof counts)[number]) => number): number =>
    counts.reduce((sum, count) => sum + read(count), 0);
  return tableLines([
    ["constraints per operation", "parameters", "body", "answers"],
    ...counts.map(({ operationId, parameters, body, answers }) => [
      operationId,
      parameters,
      body,
      answers,
    ]),
    [
      `${counts.length} operations`,
      total((count) => count.parameters),
      total((count) => count.body),
      total((count) => count.answers),
    ],
  ]);
}

/** Sets the exit code to 1 when an example or a sample is not what it should be: a table must not hide that. */
function checkLines(platform: Platform): string[] {
  const document = readDocument(platform);
  const check = createValueCheck(document);
  const examples = examplesOf(document);
  const wrong = examples.filter(({ schema, value }) => check(schema, value).length > 0);
  const samples = [...readSamples(join(specFolder, "samples", platform)).values()];
  const faulty = samples.filter((sample) => sample.faults !== undefined);
  const surprising = samples.filter(
    (sample) =>
      sampleFaults(document, check, sample).map(sortKey).join() !==
      (sample.faults ?? []).map(sortKey).toSorted().join(),
  );
  const readings = readReadings([platform, "schemas"].map((name) => join(specFolder, name)));
  if (wrong.length + surprising.length > 0) process.exitCode = 1;
  return tableLines([
    ["examples checked", examples.length],
    ["examples that their schema refuses", wrong.length],
    ["documented samples checked", samples.length],
    ["samples with named faults", faulty.length],
    ["faults named", faulty.flatMap((sample) => sample.faults ?? []).length],
    ["samples that differ from what is named", surprising.length],
    ["readings of contradictions", new Set(readings.map(({ number }) => number)).size],
    ["x-undocumented marks", undocumentedMarks(document)],
  ]);
}

function readDocument(platform: Platform): OpenApiDocument {
  const file = join(specFolder, "generated", `${platform}.json`);
  return JSON.parse(readFileSync(file, "utf8")) as OpenApiDocument;
}
