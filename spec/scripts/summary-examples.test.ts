import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { OpenApiDocument } from "../src/openapi-document.ts";
import { examplesOf } from "./summary-examples.ts";
import { createValueCheck } from "./summary-validator.ts";

const number = { type: "integer", example: 3 };
const library: object = {
  openapi: "3.1.0",
  paths: {
    "/books": {
      get: {
        parameters: [{ name: "page", in: "query", schema: { type: "integer" }, example: 1 }],
        responses: {
          "200": {
            headers: { Age: { schema: { type: "integer" }, examples: { old: { value: 90 } } } },
            content: {
              "application/json": {
                schema: { type: "object", properties: { example: { type: "string" } } },
                examples: {
                  whole: { value: { example: "a field" } },
                  referred: { $ref: "#/components/examples/Other" },
                },
              },
            },
          },
        },
      },
    },
  },
  components: {
    schemas: { Count: number },
    examples: { Other: { value: { example: "elsewhere" } } },
  },
};

test("finds examples beside and inside schemas, named, single and referred to", () => {
  // The document type leaves out what only this test and readers of examples look at.
  const found = examplesOf(library as OpenApiDocument).map(({ pointer, value }) => [
    pointer.split("/").at(-1),
    value,
  ]);
  expect(found).toEqual([
    ["example", 1],
    ["old", 90],
    ["whole", { example: "a field" }],
    ["referred", { example: "elsewhere" }],
    ["example", 3],
  ]);
});

test.each(["atlas", "cloud-manager"])(
  "every example of the %s document keeps its schema",
  (platform) => {
    const file = join(import.meta.dirname, "../generated", `${platform}.json`);
    const document = JSON.parse(readFileSync(file, "utf8")) as OpenApiDocument;
    const check = createValueCheck(document);
    const examples = examplesOf(document);
    const wrong = examples.flatMap(({ pointer, schema, value }) =>
      check(schema, value).map((fault) => ({ pointer, fault })),
    );
    expect(wrong).toEqual([]);
    expect(examples.length).toBeGreaterThan(60);
  },
);
