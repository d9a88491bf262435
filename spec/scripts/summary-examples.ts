import type { OpenApiDocument, Schema } from "../src/openapi-document.ts";
import { resolveReference } from "./document-parts.ts";
import { below } from "./json-pointer.ts";
import { schemasOf } from "./schema-locations.ts";

/** An example in a document, with the schema it illustrates and the JSON pointer that leads to it. */
export type Example = { pointer: string; schema: Schema; value: unknown };

/** Returns every example of a bundled document: beside schemas of bodies, parameters and headers, and inside schemas. */
export function examplesOf(document: OpenApiDocument): Example[] {
  const inside = schemasOf(document).flatMap(({ pointer, schema }): Example[] =>
    typeof schema === "object" && "example" in schema
      ? [{ pointer: below(pointer, "example"), schema, value: schema.example }]
      : [],
  );
  return [...examplesBeside(document, document, ""), ...inside];
}

function examplesBeside(document: OpenApiDocument, node: unknown, pointer: string): Example[] {
  if (typeof node !== "object" || node === null) return [];
  const fields = new Map<string, unknown>(Object.entries(node));
  const schema = fields.get("schema");
  // Redocly's lint asserts that what stands under `schema` is one.
  const own = schema === undefined ? [] : ownExamples(document, fields, schema as Schema, pointer);
  const deeper = [...fields]
    .filter(([key]) => !["schema", "schemas", "example", "examples"].includes(key))
    .filter(([key]) => !key.startsWith("x-"))
    .flatMap(([key, value]) => examplesBeside(document, value, below(pointer, key)));
  return [...own, ...deeper];
}

function ownExamples(
  document: OpenApiDocument,
  fields: Map<string, unknown>,
  schema: Schema,
  pointer: string,
): Example[] {
  const single = fields.has("example")
    ? [{ pointer: below(pointer, "example"), schema, value: fields.get("example") }]
    : [];
  const named = Object.entries(fields.get("examples") ?? {}).map(
    ([name, example]: [string, NamedExample]) => ({
      pointer: below(below(pointer, "examples"), name),
      schema,
      value: resolveReference(document, example).value,
    }),
  );
  return [...single, ...named];
}

type NamedExample = { $ref?: string; value?: unknown };
