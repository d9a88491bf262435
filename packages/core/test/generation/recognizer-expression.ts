import type { Schema, SchemaObject } from "@purser/spec";

/** The constraints that a recognizer keeps, and what says nothing about values; any other is refused. */
const understood = new Set(
  [
    "$ref type enum const pattern format minLength minimum maximum exclusiveMinimum items minItems",
    "maxItems uniqueItems properties required additionalProperties anyOf oneOf x-known-values",
    "description default example examples",
  ].flatMap((keys) => keys.split(" ")),
);

/** Returns a call of `src/recognition/recognizers.ts` that recognizes a schema's usual values. Throws on a constraint that it would not keep. */
export function recognizerExpression(schema: Schema): string {
  if (schema === true) return "isAny";
  if (schema === false) throw new Error("a forbidden value is a field that is left out");
  const isConstraint = (key: string) => key === "x-known-values" || !key.startsWith("x-");
  const unknown = Object.keys(schema).filter((key) => isConstraint(key) && !understood.has(key));
  if (unknown.length > 0) throw new Error(`cannot recognize ${unknown.join()} in ${text(schema)}`);
  if (schema.$ref !== undefined) return componentName(schema.$ref);
  if (schema.anyOf) return `isEither(${schema.anyOf.map(recognizerExpression).join(", ")})`;
  if (schema.oneOf) return nullableRecognizer(schema);
  const values = schema.enum ?? (schema.const === undefined ? undefined : [schema.const]);
  if (values) return `isOneOf(${values.map(text).join(", ")})`;
  const [type, ...others] = [schema.type ?? []].flat().filter((type) => type !== "null");
  if (type === undefined || others.length > 0) throw new Error(`no one type in ${text(schema)}`);
  const expression = ofType(schema, type);
  return [schema.type].flat().includes("null") ? `isNullOr(${expression})` : expression;
}

function componentName(reference: string): string {
  return reference.replace("#/components/schemas/", "");
}

/** Of exclusive branches only null and something else are told apart without trying both. */
function nullableRecognizer(schema: SchemaObject): string {
  const isNull = (branch: Schema) => typeof branch === "object" && branch.type === "null";
  const [branch, ...others] = schema.oneOf?.filter((branch) => !isNull(branch)) ?? [];
  if (branch === undefined || others.length > 0 || schema.oneOf?.length !== 2)
    throw new Error(`cannot recognize ${text(schema)}`);
  return `isNullOr(${recognizerExpression(branch)})`;
}

function ofType(schema: SchemaObject, type: string): string {
  switch (type) {
    case "boolean":
      return "isBoolean";
    case "string":
      return stringRecognizer(schema);
    case "integer":
      return integerRecognizer(schema);
    case "array":
      return arrayRecognizer(schema);
    case "object":
      return objectRecognizer(schema);
    default:
      throw new Error(`cannot recognize the type ${type}`);
  }
}

function stringRecognizer(schema: SchemaObject): string {
  const { pattern, format, minLength = 0, "x-known-values": known } = schema;
  // A known value that its pattern refused would be no value: the test compares.
  if (known) return `isOneOf(${known.map(text).join(", ")})`;
  const checks = [
    ...(pattern === undefined ? [] : [`isLike(${String(new RegExp(pattern, "u"))})`]),
    ...(format === "date-time" ? ["isInstant"] : []),
    ...(format === "uri" ? ["isAddress"] : []),
    ...(minLength > 0 ? ["isFilled"] : []),
  ];
  const isKept = [undefined, "date-time", "uri"].includes(format) && minLength <= 1;
  if (checks.length > 1 || !isKept) throw new Error(`cannot recognize ${text(schema)}`);
  return checks[0] ?? "isText";
}

function integerRecognizer(schema: SchemaObject): string {
  const { format, minimum, maximum, exclusiveMinimum } = schema;
  const isShort = format === "int32";
  const least = Math.max(
    isShort ? -(2 ** 31) : -Infinity,
    minimum ?? -Infinity,
    exclusiveMinimum === undefined ? -Infinity : Math.floor(exclusiveMinimum) + 1,
  );
  const most = Math.min(isShort ? 2 ** 31 - 1 : Infinity, maximum ?? Infinity);
  return call("isInteger", bound(least), bound(most));
}

function arrayRecognizer({ items = true, ...schema }: SchemaObject): string {
  const { minItems, maxItems, uniqueItems } = schema;
  const name = uniqueItems === true ? "isSet" : "isList";
  return call(name, recognizerExpression(items), bound(minItems), bound(maxItems));
}

/** A field that the schema forbids is left out, and so is one that it does not know: both take a closer look. */
function objectRecognizer(schema: SchemaObject): string {
  const { properties, required = [], additionalProperties = true } = schema;
  if (typeof additionalProperties === "object") throw new Error(`cannot recognize ${text(schema)}`);
  if (!properties && additionalProperties) return "isRecord";
  const fields = Object.entries(properties ?? {}).filter(([, schema]) => schema !== false);
  const isRequired = ([name]: [string, Schema]) => required.includes(name);
  const needed = fieldsObject(fields.filter(isRequired));
  const others = fields.filter((field) => !isRequired(field));
  return others.length === 0
    ? `isObject(${needed})`
    : `isObject(${needed}, ${fieldsObject(others)})`;
}

/** Returns the fields of an object with what recognizes each of them. */
export function fieldsObject(fields: readonly (readonly [name: string, schema: Schema])[]): string {
  const lines = fields.map(([name, schema]) => `${name}: ${recognizerExpression(schema)}`);
  return lines.length === 0 ? "{}" : `{ ${lines.join(", ")} }`;
}

function bound(value = Infinity): string {
  return Number.isFinite(value) ? String(value) : "";
}

/** Leaves out what is not given, from the end; before that it is `undefined`, for the default. */
function call(name: string, ...given: string[]): string {
  const last = given.findLastIndex((argument) => argument !== "");
  const list = given.slice(0, last + 1).map((argument) => argument || "undefined");
  return list.length === 0 ? `${name}()` : `${name}(${list.join(", ")})`;
}

function text(value: unknown): string {
  return JSON.stringify(value);
}
