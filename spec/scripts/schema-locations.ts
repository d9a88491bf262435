import type { OpenApiDocument, Schema } from "../src/openapi-document.ts";
import { below } from "./json-pointer.ts";

/** A schema of a document with the JSON pointer that leads to it. */
export type LocatedSchema = { pointer: string; schema: Schema };

/** Keywords whose value is a schema, a list of schemas, or a map of schemas. */
const schemaKeywords = ["items", "additionalProperties", "not"] as const;
const listKeywords = ["oneOf", "anyOf", "allOf"] as const;

/** Returns every schema of a document, nested ones included: under components, parameters, headers and bodies. */
export function schemasOf(document: OpenApiDocument): LocatedSchema[] {
  return rootsIn(document, "").flatMap(({ pointer, schema }) => withNested(pointer, schema));
}

/** A schema starts under `schema`, or under `components/schemas`; an example may hold anything. */
function rootsIn(node: unknown, pointer: string): LocatedSchema[] {
  if (typeof node !== "object" || node === null) return [];
  return Object.entries(node).flatMap(([key, value]: [string, unknown]) => {
    const place = below(pointer, key);
    if (key === "example" || key === "examples" || key.startsWith("x-")) return [];
    // Redocly's lint asserts that a schema is an object or a boolean.
    if (key === "schema" || pointer === "/components/schemas") {
      return [{ pointer: place, schema: value as Schema }];
    }
    return rootsIn(value, place);
  });
}

function withNested(pointer: string, schema: Schema): LocatedSchema[] {
  if (typeof schema === "boolean") return [{ pointer, schema }];
  const nested: [string, Schema][] = [
    ...schemaKeywords.flatMap((key): [string, Schema][] => {
      const value = schema[key];
      return value === undefined ? [] : [[below(pointer, key), value]];
    }),
    ...listKeywords.flatMap((key) =>
      (schema[key] ?? []).map((value, index): [string, Schema] => [
        below(below(pointer, key), index),
        value,
      ]),
    ),
    ...Object.entries(schema.properties ?? {}).map(([name, value]): [string, Schema] => [
      below(below(pointer, "properties"), name),
      value,
    ]),
  ];
  return [{ pointer, schema }, ...nested.flatMap(([place, value]) => withNested(place, value))];
}
