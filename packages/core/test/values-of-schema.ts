import type { Json, Schema, SchemaObject } from "@purser/spec";
import * as fc from "fast-check";
import type { IsValid, Schemas } from "./json-schema-validator.ts";
import { isCombined, resolved, variantsOf } from "./schema-variants.ts";
import { valuesOfString } from "./values-of-string.ts";

/** Returns the values that a schema accepts. */
export type ValuesOf = (schema: Schema) => fc.Arbitrary<Json>;

/** Returns a source of values that are valid by construction; only what combinators exclude is filtered out, by `isValid`. */
export function createValuesOf(schemas: Schemas, isValid: IsValid): ValuesOf {
  const known = new Map<Schema, fc.Arbitrary<Json>>();
  const valuesOf: ValuesOf = (schema) => {
    const target = resolved(schemas, schema);
    const values = known.get(target) ?? build(target);
    known.set(target, values);
    return values;
  };
  const build = (schema: Schema): fc.Arbitrary<Json> => {
    if (schema === false) throw new Error("no value satisfies the schema false");
    if (schema === true) return anyJson();
    if (isCombined(schema)) {
      const variants = variantsOf(schemas, schema).map(build);
      return fc.oneof(...variants).filter((value) => isValid(schema, value));
    }
    if (schema.enum) return fc.constantFrom(...schema.enum);
    if (schema.const !== undefined) return fc.constant(schema.const);
    const types = [schema.type ?? []].flat();
    if (types.length === 0) return anyJson();
    return fc.oneof(...types.map((type) => ofType(schema, type, valuesOf)));
  };
  return valuesOf;
}

/** Returns any JSON values at all. */
export function anyJson(): fc.Arbitrary<Json> {
  // fast-check types the same values as an interface of its own.
  return fc.jsonValue({ maxDepth: 1, noUnicodeString: false }) as fc.Arbitrary<Json>;
}

function ofType(schema: SchemaObject, type: string, valuesOf: ValuesOf): fc.Arbitrary<Json> {
  if (type === "string") return valuesOfString(schema);
  if (type === "integer") return integers(schema);
  if (type === "number")
    return fc.oneof(
      integers(schema),
      integers(schema).map((n) => n + 0.5),
    );
  if (type === "boolean") return fc.boolean();
  if (type === "null") return fc.constant(null);
  if (type === "array") return arrays(schema, valuesOf);
  if (type === "object") return objects(schema, valuesOf);
  throw new Error(`there are no values of type ${type}`);
}

function integers(schema: SchemaObject): fc.Arbitrary<number> {
  const isSmall = schema.format === "int32";
  const lowest = isSmall ? -(2 ** 31) : Number.MIN_SAFE_INTEGER;
  const highest = isSmall ? 2 ** 31 - 1 : Number.MAX_SAFE_INTEGER;
  const min = schema.minimum ?? (schema.exclusiveMinimum ?? lowest - 1) + 1;
  const max = schema.maximum ?? highest;
  return fc.oneof(fc.integer({ min, max }), fc.constantFrom(min, max));
}

function arrays(schema: SchemaObject, valuesOf: ValuesOf): fc.Arbitrary<Json[]> {
  const { minItems = 0, maxItems = minItems + 3, items = true } = schema;
  const size = { minLength: minItems, maxLength: Math.min(maxItems, minItems + 3) };
  const values = valuesOf(items);
  return schema.uniqueItems === true
    ? fc.uniqueArray(values, { ...size, selector: (value) => JSON.stringify(value) })
    : fc.array(values, size);
}

function objects(schema: SchemaObject, valuesOf: ValuesOf): fc.Arbitrary<Json> {
  const { properties = {}, required = [], additionalProperties = true } = schema;
  const possible = Object.entries(properties).filter(([, property]) => property !== false);
  const model: Record<string, fc.Arbitrary<Json>> = {};
  for (const name of required) model[name] = anyJson();
  for (const [name, property] of possible) model[name] = valuesOf(property);
  const declared = fc.record(model, { requiredKeys: required, noNullPrototype: true });
  if (additionalProperties === false) return declared;
  const keys = fc.string({ minLength: 1, maxLength: 5 }).filter((key) => !(key in properties));
  const others = fc.dictionary(keys, valuesOf(additionalProperties), {
    maxKeys: 2,
    noNullPrototype: true,
  });
  return fc.tuple(others, declared).map(([a, b]): Json => ({ ...a, ...b }));
}
