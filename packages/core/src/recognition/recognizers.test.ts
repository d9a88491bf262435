import type { OpenApiDocument } from "@purser/spec";
import atlasDocument from "@purser/spec/atlas.json" with { type: "json" };
import cloudManagerDocument from "@purser/spec/cloud-manager.json" with { type: "json" };
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as z from "zod/mini";
import { createValidator } from "../../test/json-schema-validator.ts";
import { faultsOf } from "../../test/single-faults.ts";
import { createValuesOf } from "../../test/values-of-schema.ts";
import { operationSchemas as atlasSchemas } from "../generated/atlas-operations.ts";
import { recognizers as atlasRecognizers } from "../generated/atlas-recognizers.ts";
import * as atlas from "../generated/atlas.ts";
import { operationSchemas as cloudManagerSchemas } from "../generated/cloud-manager-operations.ts";
import { recognizers as cloudManagerRecognizers } from "../generated/cloud-manager-recognizers.ts";
import * as cloudManager from "../generated/cloud-manager.ts";
import { compileInspection, type Novelty } from "../validation/inspect-answer.ts";

const seed = 20_261_126;
const perSchema = 80;
const perFault = 3;

const oddLink = /"href":"(?!https?:\/\/[a-z\d.-]+(?::\d+)?(?:[/?][^#"]*)?")/i;

const platforms = [
  {
    name: "atlas",
    document: atlasDocument,
    schemas: atlas,
    operations: atlasSchemas,
    recognizers: atlasRecognizers,
  },
  {
    name: "cloud-manager",
    document: cloudManagerDocument,
    schemas: cloudManager,
    operations: cloudManagerSchemas,
    recognizers: cloudManagerRecognizers,
  },
];

/** Schemas without room for undeclared fields and unknown values. */
function closed(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(closed);
  if (typeof node !== "object" || node === null) return node;
  if ("x-known-values" in node) return { enum: node["x-known-values"] };
  const entries = Object.entries(node).map(([key, value]) => [key, closed(value)] as const);
  return {
    ...Object.fromEntries(entries),
    ...("properties" in node && { additionalProperties: false }),
  };
}

describe.each(platforms)("what $name answers", (platform) => {
  const { document, schemas, operations, recognizers } = platform;
  // The type of an imported JSON file is its content, letter by letter.
  const { components } = document as unknown as OpenApiDocument;
  const described = components?.schemas ?? {};
  // Most values of the schemas have something new in them: those of the closed ones have nothing.
  const sources = [described, closed(described) as typeof described].map((schemas) => ({
    schemas,
    valuesOf: createValuesOf(schemas, createValidator(schemas)),
  }));
  const nameOf = new Map(Object.entries<unknown>(schemas).map(([name, schema]) => [schema, name]));

  it("is recognized by operation, every one that has an answer", () => {
    expect(Object.keys(recognizers)).toEqual(Object.keys(operations));
    for (const [operationId, [, answer]] of Object.entries(recognizers)) {
      expect(answer !== undefined).toBe(operations[operationId]?.answer !== undefined);
    }
  });

  it("is recognized if and only if a parse finds nothing wrong and nothing is new", () => {
    const counts = { recognized: 0, refused: 0 };
    // Operations with the same answer have the same recognizer.
    const byRecognizer = new Map(
      Object.entries(recognizers).map(([operationId, [, recognize]]) => [recognize, operationId]),
    );
    for (const [recognize, operationId] of byRecognizer) {
      const schema = operations[operationId]?.answer;
      const name = nameOf.get(schema) ?? "";
      if (!recognize || !schema || described[name] === undefined) continue;
      const inspect = compileInspection(schema);
      const values = sources.flatMap(({ schemas, valuesOf }) => {
        const faults = faultsOf(schemas, schemas[name] ?? true, valuesOf);
        const valid = fc.sample(valuesOf(schemas[name] ?? true), { numRuns: perSchema, seed });
        const faulty = faults.flatMap(({ values }) =>
          fc.sample(values, { numRuns: perFault, seed }),
        );
        return [...valid, ...faulty];
      });
      for (const value of values) {
        const novelties: Novelty[] = [];
        inspect?.(value, (novelty) => novelties.push(novelty));
        const isUsual = z.safeParse(schema, value).success && novelties.length === 0;
        const is = recognize(value);
        // Links that are no plain pages of the web are valid, and rare enough for a closer look.
        if (isUsual && !is && oddLink.test(JSON.stringify(value))) continue;
        expect({ operationId, value, is }).toEqual({ operationId, value, is: isUsual });
        counts[isUsual ? "recognized" : "refused"]++;
      }
    }
    console.log(`answers of ${platform.name}:`, counts);
    expect(counts.recognized).toBeGreaterThan(500);
    expect(counts.refused).toBeGreaterThan(1000);
  });

  it("is recognized with the links that the emulator and both platforms write", () => {
    const [, recognize] = recognizers["listOrgs"] ?? [];
    const hrefs = [
      "https://cloud.mongodb.com/api/atlas/v2/orgs?includeCount=true&pageNum=2&itemsPerPage=100",
      "http://127.0.0.1:8080/api/public/v1.0/orgs?name=a%20b",
    ];
    const links = hrefs.map((href) => ({ href, rel: "next" }));
    expect(recognize?.({ results: [], totalCount: 0, links })).toBe(true);
    expect(recognize?.({ results: [], links: [{ href: "/orgs", rel: "next" }] })).toBe(false);
  });
});

describe.each(platforms)("the queries of $name", ({ operations, recognizers }) => {
  const values = fc.constantFrom<unknown[]>(
    1,
    0,
    500,
    501,
    1.5,
    2 ** 31,
    true,
    "true",
    "",
    "name",
    null,
    [],
    ["A_B"],
    ["a"],
    "2026-11-22T09:00:00Z",
    "2026-11-31T09:00:00Z",
    "6a7eafd2a08ff49b6f748ca7",
    "203.0.113.7",
  );

  it("are recognized if and only if the schema takes them", () => {
    const counts = { recognized: 0, refused: 0 };
    for (const [operationId, [recognize]] of Object.entries(recognizers)) {
      const schema = operations[operationId]?.query ?? z.strictObject({});
      const { def } = (schema as z.ZodMiniObject)._zod;
      const keys = fc.constantFrom(...Object.keys(def.shape), "pageNumber");
      const queries = fc.dictionary(keys, values, { maxKeys: 3 });
      for (const query of fc.sample(queries, { numRuns: perSchema, seed })) {
        const isValid = z.safeParse(schema, query).success;
        expect({ operationId, query, is: recognize(query) }).toEqual({
          operationId,
          query,
          is: isValid,
        });
        counts[isValid ? "recognized" : "refused"]++;
      }
    }
    expect(counts.recognized).toBeGreaterThan(100);
    expect(counts.refused).toBeGreaterThan(100);
  });
});
