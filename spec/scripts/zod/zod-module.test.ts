import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Schema } from "../../src/openapi-document.ts";
import { bundleDocument } from "../bundle.ts";
import { dependencyOrder } from "./dependency-order.ts";
import { schemaExpression } from "./schema-expression.ts";
import { zodModule } from "./zod-module.ts";

describe("zodModule", () => {
  it("exports one schema per component, each after what it refers to", async () => {
    const document = await bundleDocument(join(import.meta.dirname, "../fixtures"), "atlas");
    const [, body] = zodModule("atlas", document).split("\n\n", 2);
    const names = zodModule("atlas", document).match(/(?<=export const )\w+/g);
    expect(names).toEqual(["BookId", "Book", "BookPage"]);
    expect(body).toBe("export const BookId = z.string().check(z.regex(/^[0-9a-f]{24}$/u));");
  });

  it("imports the checks it uses, and no others", async () => {
    const document = await bundleDocument(join(import.meta.dirname, "../fixtures"), "atlas");
    const imports = zodModule("atlas", document).match(/(?<=import \{ ).*(?= \})/g);
    expect(imports?.toSorted()).toEqual(["dateTime", "int32, integer", "uniqueItems", "uri"]);
  });
});

describe("schemaExpression", () => {
  it.for<[Schema, string]>([
    [true, "z.unknown()"],
    [false, "z.never()"],
    [{}, "z.unknown()"],
    [{ $ref: "#/components/schemas/Book" }, "Book"],
    [{ type: "string", pattern: "^\\p{L}/$" }, "z.string().check(z.regex(/^\\p{L}\\/$/u))"],
    [{ type: ["string", "null"] }, "z.nullable(z.string())"],
    [{ type: "string", "x-known-values": ["A"] }, 'known(z.string(), ["A"])'],
    [{ type: "null" }, "z.null()"],
    [{ const: 7 }, "z.literal(7)"],
    [{ type: "string", enum: ["a", "b"] }, 'z.literal(["a","b"])'],
    [{ type: "integer", minimum: 0 }, "z.number().check(integer(), z.gte(0))"],
    [{ type: "object" }, "z.record(z.string(), z.unknown())"],
    [{ type: "object", additionalProperties: false }, "z.strictObject({})"],
    [
      { type: "object", required: ["a"], not: { required: ["b"] } },
      "z.intersection(z.object({\n  a: z.unknown(),\n}), z.unknown().check(isNot(z.object({\n  b: z.unknown(),\n}))))",
    ],
    [
      { oneOf: [{ type: "null" }, { type: "boolean" }] },
      "z.xor([\n  z.null(),\n  z.boolean(),\n])",
    ],
  ])("expresses %j as %s", ([schema, code]) => {
    expect(schemaExpression(schema).code).toBe(code);
  });

  it.for<[string, unknown]>([
    ["cannot emit multipleOf", { type: "integer", multipleOf: 2 }],
    ["cannot emit required", { required: ["a"] }],
    ["cannot emit minLength", { $ref: "#/components/schemas/Book", minLength: 1 }],
    ["cannot emit maxLength", { type: "string", enum: ["a"], maxLength: 1 }],
    ["cannot emit format date", { type: "string", format: "date" }],
    ["cannot emit type file", { type: "file" }],
    ["cannot emit the reference", { $ref: "#/components/parameters/Book" }],
    ["is not of type string", { type: "string", enum: [1] }],
    ["cannot emit the constant", { enum: [{}] }],
  ])("refuses a constraint rather than drop it: %s", ([message, schema]) => {
    expect(() => schemaExpression(schema as Schema)).toThrow(message);
  });
});

describe("dependencyOrder", () => {
  it("ignores references in examples", () => {
    const schema = { type: "object", example: { $ref: "#/components/schemas/Nowhere" } };
    expect(dependencyOrder({ A: schema })).toEqual(["A"]);
  });

  it("refuses a cycle", () => {
    const schemas = {
      A: { $ref: "#/components/schemas/B" },
      B: { items: { $ref: "#/components/schemas/A" } },
    };
    expect(() => dependencyOrder(schemas)).toThrow("A → B → A");
  });
});
