import type { Schema, SchemaObject } from "@purser/spec";
import type { Schemas } from "./json-schema-validator.ts";

/** Returns the schema that a reference leads to, or the schema itself where it is none. */
export function resolved(schemas: Schemas, schema: Schema): Schema {
  if (typeof schema === "boolean" || schema.$ref === undefined) return schema;
  const target = schemas[schema.$ref.replace("#/components/schemas/", "")];
  if (target === undefined) throw new Error(`${schema.$ref} leads nowhere`);
  return resolved(schemas, target);
}

/** Whether a schema combines others. */
export function isCombined(schema: SchemaObject): boolean {
  return (
    schema.oneOf !== undefined ||
    schema.anyOf !== undefined ||
    schema.allOf !== undefined ||
    schema.not !== undefined
  );
}

/**
 * Returns one schema without combinators per way to satisfy a combined one, each merged with what stands around it.
 * A value of a variant may still break `not`, or match two branches of `oneOf`.
 */
export function variantsOf(schemas: Schemas, schema: Schema): SchemaObject[] {
  const target = resolved(schemas, schema);
  if (typeof target === "boolean") return target ? [{}] : [];
  const { oneOf, anyOf, allOf = [], not: _, ...rest } = target;
  const choices = [oneOf, anyOf, ...allOf.map((part) => [part])].filter(
    (list) => list !== undefined,
  );
  return choices.reduce<SchemaObject[]>(
    (variants, choice) =>
      variants.flatMap((variant) =>
        choice.flatMap((branch) =>
          variantsOf(schemas, branch).map((other) => merged(variant, other)),
        ),
      ),
    [rest],
  );
}

function merged(a: SchemaObject, b: SchemaObject): SchemaObject {
  return {
    ...a,
    ...b,
    ...(a.properties || b.properties ? { properties: { ...a.properties, ...b.properties } } : {}),
    ...(a.required || b.required
      ? { required: [...new Set([...(a.required ?? []), ...(b.required ?? [])])] }
      : {}),
  };
}
