import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { OpenApiDocument, Schema } from "../src/openapi-document.ts";
import { schemasOf } from "./schema-locations.ts";
import { createValueCheck } from "./summary-validator.ts";

const document: OpenApiDocument = {
  openapi: "3.1.0",
  paths: {},
  components: {
    schemas: {
      Name: { type: "string", pattern: "^[a-z]+$", minLength: 3 },
      Book: {
        type: "object",
        required: ["name"],
        properties: { name: { $ref: "#/components/schemas/Name" }, price: false },
      },
    },
  },
};
const book: Schema = { $ref: "#/components/schemas/Book" };

test("returns nothing for a valid value", () => {
  expect(createValueCheck(document)(book, { name: "emma", pages: 400 })).toEqual([]);
});

test("names every broken place and keyword once, in order of place", () => {
  expect(createValueCheck(document)(book, { price: 3, name: "E" })).toEqual([
    { pointer: "/name", keyword: "minLength" },
    { pointer: "/name", keyword: "pattern" },
    { pointer: "/price", keyword: "false schema" },
  ]);
});

test("throws on a keyword that JSON Schema does not know", () => {
  const misspelt = { type: "string", minLenght: 3 } as Schema;
  expect(() => createValueCheck(document)(misspelt, "x")).toThrow(/minLenght/u);
});

test.each(["atlas", "cloud-manager"])(
  "ajv compiles every schema of the %s document strictly",
  (platform) => {
    const file = join(import.meta.dirname, "../generated", `${platform}.json`);
    const whole = JSON.parse(readFileSync(file, "utf8")) as OpenApiDocument;
    const check = createValueCheck(whole);
    const schemas = schemasOf(whole);
    for (const { schema } of schemas) expect(Array.isArray(check(schema, null))).toBe(true);
    expect(schemas.length).toBeGreaterThan(200);
  },
);
