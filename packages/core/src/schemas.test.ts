import type { OpenApiDocument } from "@purser/spec";
import atlasDocument from "@purser/spec/atlas.json" with { type: "json" };
import cloudManagerDocument from "@purser/spec/cloud-manager.json" with { type: "json" };
import * as fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import * as z from "zod/mini";
import { createValidator } from "../test/json-schema-validator.ts";
import { faultsOf } from "../test/single-faults.ts";
import { createValuesOf } from "../test/values-of-schema.ts";
import * as atlas from "./generated/atlas.ts";
import * as cloudManager from "./generated/cloud-manager.ts";

const seed = 20_261_122;
const validPerSchema = 60;
const faultyPerSchema = 120;

/** Schemas whose zod form and ajv are known to differ, each with the reason. There are none. */
const knownDifferences: Readonly<Record<string, string>> = {};

const documents = [
  { name: "atlas", document: atlasDocument, zodSchemas: atlas },
  { name: "cloud-manager", document: cloudManagerDocument, zodSchemas: cloudManager },
];

const rows: { schema: string; compared: number; agreed: number }[] = [];
const rejections = new Map<string, { compared: number; rejected: number }>();

for (const { name, document, zodSchemas } of documents) {
  // The type of an imported JSON file is its content, letter by letter.
  const { components } = document as unknown as OpenApiDocument;
  const schemas = components?.schemas ?? {};
  const generated = new Map<string, z.ZodMiniType>(Object.entries(zodSchemas));
  const isValid = createValidator(schemas);
  const valuesOf = createValuesOf(schemas, isValid);

  describe(`schemas of ${name}`, () => {
    it("have one zod schema each, and no other", () => {
      expect([...generated.keys()].toSorted()).toEqual(Object.keys(schemas).toSorted());
    });

    it.for(Object.entries(schemas))("%s accepts exactly what ajv accepts", ([title, schema]) => {
      const zodSchema = generated.get(title);
      if (!zodSchema) throw new Error(`there is no zod schema ${title}`);
      const disagreements: string[] = [];
      let compared = 0;
      const compare = (value: unknown): boolean => {
        const accepted = isValid(schema, value);
        compared += 1;
        if (z.safeParse(zodSchema, value).success !== accepted) {
          disagreements.push(`ajv ${accepted ? "accepts" : "refuses"} ${JSON.stringify(value)}`);
        }
        return accepted;
      };

      const valid = sample(valuesOf(schema), validPerSchema);
      expect(valid.filter((value) => !compare(value))).toEqual([]);

      const faults = faultsOf(schemas, schema, valuesOf);
      const perFault = Math.max(2, Math.ceil(faultyPerSchema / faults.length));
      for (const { constraint, values } of faults) {
        const accepted = sample(values, perFault).map(compare);
        const tally = rejections.get(constraint) ?? { compared: 0, rejected: 0 };
        tally.compared += accepted.length;
        tally.rejected += accepted.filter((isAccepted) => !isAccepted).length;
        rejections.set(constraint, tally);
      }

      rows.push({ schema: `${name} ${title}`, compared, agreed: compared - disagreements.length });
      if (!(`${name} ${title}` in knownDifferences)) expect(disagreements).toEqual([]);
    });
  });
}

describe("the comparison", () => {
  it("breaks every constraint so that ajv refuses", () => {
    const toothless = [...rejections].filter(([, { rejected }]) => rejected === 0);
    expect(toothless).toEqual([]);
    expect(rejections.size).toBeGreaterThan(8);
  });

  it("looks at 20,000 values or more", () => {
    expect(total("compared")).toBeGreaterThanOrEqual(20_000);
  });
});

afterAll(() => {
  const lines = rows.map(({ schema, compared, agreed }) => row(schema, compared, agreed));
  const constraints = [...rejections].map(([constraint, { compared, rejected }]) =>
    row(constraint, compared, rejected),
  );
  process.stdout.write(
    [
      row("zod against ajv", "values", "agreed"),
      ...lines,
      row("all", total("compared"), total("agreed")),
      "",
      row("constraint broken", "values", "refused"),
      ...constraints,
      "",
    ].join("\n"),
  );
});

/** As JSON carries them: no undefined, no negative zero. */
function sample(values: fc.Arbitrary<unknown>, numRuns: number): unknown[] {
  return fc
    .sample(values, { seed, numRuns })
    .map((value) => JSON.parse(JSON.stringify(value)) as unknown);
}

function total(column: "compared" | "agreed"): number {
  return rows.reduce((sum, entry) => sum + entry[column], 0);
}

function row(...cells: [string, number | string, number | string]): string {
  return `${cells[0].padEnd(56)}${String(cells[1]).padStart(8)}${String(cells[2]).padStart(8)}`;
}
