import type { Json, Schema, SchemaObject } from "@purser/spec";
import * as fc from "fast-check";
import type { Schemas } from "./json-schema-validator.ts";
import { resolved, variantsOf } from "./schema-variants.ts";
import {
  almostDateTimes,
  leapSeconds,
  longStrings,
  mutationsOf,
  shortStrings,
} from "./string-faults.ts";
import { anyJson, type ValuesOf } from "./values-of-schema.ts";

/** One constraint broken in one place, everything else as it should be; now and then a value just inside the bound. */
export type Fault = { constraint: string; values: fc.Arbitrary<Json> };

/** Returns one fault per constraint of a schema, at every depth. */
export function faultsOf(schemas: Schemas, schema: Schema, valuesOf: ValuesOf): Fault[] {
  const within = (inner: Schema) => faultsOf(schemas, inner, valuesOf);
  const target = resolved(schemas, schema);
  if (typeof target === "boolean") return [];
  const variants = variantsOf(schemas, target);
  return [
    ...variants.flatMap((variant) => [
      ...typeFaults(variant),
      ...stringFaults(variant, valuesOf),
      ...numberFaults(variant),
      ...arrayFaults(variant, valuesOf, within),
      ...objectFaults(variant, valuesOf, within),
    ]),
    ...blendFaults(target, variants, valuesOf),
  ];
}

const samples: readonly (readonly [type: string, value: Json])[] = [
  ["null", null],
  ["boolean", true],
  ["integer", 7],
  ["number", 1.5],
  ["string", "x"],
  ["array", []],
  ["object", {}],
];

function typeFaults(schema: SchemaObject): Fault[] {
  const types = [schema.type ?? []].flat();
  const faults: Fault[] = [];
  const others = samples.filter(([type]) => !types.includes(type)).map(([, value]) => value);
  if (types.length > 0) faults.push({ constraint: "type", values: fc.constantFrom(...others) });
  const listed = schema.enum ?? (schema.const === undefined ? [] : [schema.const]);
  if (listed.length > 0) {
    const texts = fc.constantFrom(...listed).map(String);
    const values = fc.oneof(mutationsOf(texts), fc.constantFrom("", "UNLISTED"));
    faults.push({ constraint: schema.enum ? "enum" : "const", values });
  }
  return faults;
}

function stringFaults(schema: SchemaObject, valuesOf: ValuesOf): Fault[] {
  if (![schema.type].flat().includes("string") || schema.enum) return [];
  const valid = valuesOf({ ...schema, type: "string" }).map(String);
  const faults: Fault[] = [];
  if (schema.pattern !== undefined) {
    const values = fc.oneof(mutationsOf(valid), fc.constantFrom("", "p{L}"));
    faults.push({ constraint: "pattern", values });
  }
  if (schema.minLength !== undefined) {
    faults.push({ constraint: "minLength", values: shortStrings(schema) });
  }
  if (schema.maxLength !== undefined) {
    faults.push({ constraint: "maxLength", values: longStrings(schema) });
  }
  if (schema.format === "date-time") {
    const values = fc.oneof(almostDateTimes(), leapSeconds(), mutationsOf(valid));
    faults.push({ constraint: "date-time", values });
  } else if (schema.format !== undefined) {
    faults.push({ constraint: schema.format, values: mutationsOf(valid) });
  }
  return faults;
}

function numberFaults(schema: SchemaObject): Fault[] {
  const types = new Set([schema.type].flat());
  if (!types.has("integer") && !types.has("number")) return [];
  const faults: Fault[] = [];
  const add = (constraint: string, ...values: number[]) =>
    faults.push({ constraint, values: fc.constantFrom(...values) });
  if (types.has("integer")) add("integer", 8.5, 99.000001, 1e21, 2 ** 53 + 2, 12);
  if (schema.format === "int32")
    add("int32", 2 ** 31, 2 ** 31 - 1, -(2 ** 31), -(2 ** 31) - 1, 1e20);
  if (schema.minimum !== undefined) add("minimum", schema.minimum - 1, schema.minimum);
  if (schema.maximum !== undefined) add("maximum", schema.maximum + 1, schema.maximum);
  if (schema.exclusiveMinimum !== undefined) add("exclusiveMinimum", schema.exclusiveMinimum);
  return faults;
}

function arrayFaults(
  schema: SchemaObject,
  valuesOf: ValuesOf,
  within: (schema: Schema) => Fault[],
): Fault[] {
  if (![schema.type].flat().includes("array")) return [];
  const { items = true, minItems = 0, maxItems, uniqueItems } = schema;
  const item = valuesOf(items);
  const repeated = (length: number) =>
    item.map((value): Json => Array.from({ length }, () => value));
  const faults: Fault[] = within(items).map(({ constraint, values }) => ({
    constraint,
    values: fc
      .tuple(valuesOf({ ...schema, type: "array" }), values, fc.nat(3))
      .map(([list, bad, at]): Json => (Array.isArray(list) ? list.toSpliced(at, 1, bad) : [bad])),
  }));
  if (minItems > 0) faults.push({ constraint: "minItems", values: repeated(minItems - 1) });
  if (maxItems !== undefined) {
    const values = fc.oneof(repeated(maxItems), repeated(maxItems + 1));
    faults.push({ constraint: "maxItems", values });
  }
  if (uniqueItems === true) {
    const values = item.map((value): Json => [value, structuredClone(value)]);
    faults.push({ constraint: "uniqueItems", values });
  }
  return faults;
}

function objectFaults(
  schema: SchemaObject,
  valuesOf: ValuesOf,
  within: (schema: Schema) => Fault[],
): Fault[] {
  if (![schema.type].flat().includes("object")) return [];
  const { properties = {}, required = [], additionalProperties } = schema;
  const objects = valuesOf({ ...schema, type: "object" });
  const withProperty = (name: string, values: fc.Arbitrary<Json>) =>
    fc
      .tuple(objects, values)
      .map(([object, value]): Json => ({ ...propertiesOf(object), [name]: value }));
  const faults: Fault[] = required.map((name) => ({
    constraint: "required",
    values: objects.map((object): Json => {
      const { [name]: _, ...others } = propertiesOf(object);
      return others;
    }),
  }));
  if (additionalProperties === false) {
    const values = withProperty("undeclared", anyJson());
    faults.push({ constraint: "additionalProperties", values });
  }
  if (typeof additionalProperties === "object") {
    for (const { constraint, values } of within(additionalProperties)) {
      faults.push({ constraint, values: withProperty("undeclared", values) });
    }
  }
  for (const [name, property] of Object.entries(properties)) {
    if (property === false) {
      faults.push({ constraint: "forbidden", values: withProperty(name, anyJson()) });
    }
    for (const { constraint, values } of within(property)) {
      faults.push({ constraint, values: withProperty(name, values) });
    }
  }
  return faults;
}

/** Objects that satisfy two branches at once, which `oneOf` forbids and `anyOf` does not, and objects that satisfy none. */
function blendFaults(
  schema: SchemaObject,
  variants: readonly SchemaObject[],
  valuesOf: ValuesOf,
): Fault[] {
  const objects = variants.filter((variant) => variant.type === "object");
  if (!(schema.oneOf ?? schema.anyOf) || objects.length === 0) return [];
  const branches = fc.constantFrom(...objects).chain((variant) => valuesOf(variant));
  const both = fc
    .tuple(branches, branches)
    .map(([a, b]): Json => ({ ...propertiesOf(a), ...propertiesOf(b) }));
  return [
    { constraint: schema.oneOf ? "oneOf" : "anyOf", values: fc.oneof(both, fc.constant({})) },
  ];
}

function propertiesOf(value: Json): { [key: string]: Json } {
  return typeof value === "object" && !Array.isArray(value) ? { ...value } : {};
}
