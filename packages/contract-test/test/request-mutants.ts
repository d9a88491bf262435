import type { Json, OpenApiDocument, Platform, SchemaObject } from "@purser/spec";
import { readContract } from "../src/contract/contract.ts";
import { followed, valueAt } from "../src/contract/pointer.ts";
import { bodyOperations } from "../src/negatives/refusal-check.ts";

/** A document with one constraint of one operation's body less. */
export type RequestMutant = {
  platform: Platform;
  operationId: string;
  /** JSON pointer of the constraint that was taken out; of `required` with the member's name behind it. */
  constraint: string;
  document: OpenApiDocument;
};

const constraints = [
  "type",
  "enum",
  "pattern",
  "minLength",
  "maxLength",
  "minimum",
  "maximum",
  "exclusiveMinimum",
  "format",
  "minItems",
  "maxItems",
  "uniqueItems",
  "required",
  "additionalProperties",
  "oneOf",
] as const;

/**
 * Returns a mutant for each constraint that the body of a write is held to. The schema of the body stands in the operation
 * itself, with its references written out, so that no other operation is changed.
 */
export function requestMutants(platform: Platform, document: OpenApiDocument): RequestMutant[] {
  const contract = readContract(platform, document);
  return bodyOperations(contract).flatMap((operationId) => {
    const { body } = contract.operation(operationId);
    const pointer = body?.pointer ?? "";
    const whole = writtenOut(document, pointer);
    return [...constraintsOf(whole, pointer)].map((constraint) => ({
      platform,
      operationId,
      constraint,
      document: without(withSchema(document, pointer, whole), constraint),
    }));
  });
}

function* constraintsOf(schema: Json | undefined, at: string): Iterable<string> {
  if (typeof schema !== "object" || schema === null || Array.isArray(schema)) return;
  for (const keyword of constraints) {
    const value = schema[keyword];
    if (value === undefined) continue;
    if (keyword === "required" && Array.isArray(value))
      for (const name of value as string[]) yield `${at}/required/${name}`;
    else yield `${at}/${keyword}`;
  }
  const properties = schema["properties"];
  if (typeof properties === "object" && properties !== null && !Array.isArray(properties)) {
    for (const [name, property] of Object.entries(properties))
      yield* constraintsOf(property, `${at}/properties/${name}`);
  }
  yield* constraintsOf(schema["items"], `${at}/items`);
  const branches = schema["oneOf"];
  if (Array.isArray(branches))
    for (const [index, branch] of branches.entries())
      yield* constraintsOf(branch, `${at}/oneOf/${index}`);
}

function writtenOut(document: OpenApiDocument, pointer: string): Json {
  const { value } = followed(document, pointer);
  return expanded(document, value as Json);
}

function expanded(document: OpenApiDocument, value: Json): Json {
  if (Array.isArray(value)) return value.map((each) => expanded(document, each));
  if (typeof value !== "object" || value === null) return value;
  const reference = value["$ref"];
  if (typeof reference === "string") return writtenOut(document, reference.slice(1));
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => [name, expanded(document, each)]),
  );
}

function withSchema(document: OpenApiDocument, pointer: string, schema: Json): OpenApiDocument {
  const copy = structuredClone(document);
  const content = valueAt(copy, pointer.slice(0, pointer.lastIndexOf("/"))) as { schema: Json };
  content.schema = structuredClone(schema);
  return copy;
}

function without(document: OpenApiDocument, constraint: string): OpenApiDocument {
  const at = constraint.slice(0, constraint.lastIndexOf("/"));
  const name = constraint.slice(constraint.lastIndexOf("/") + 1);
  if (at.endsWith("/required")) {
    const schema = valueAt(document, at.slice(0, at.lastIndexOf("/"))) as SchemaObject;
    schema.required = (schema.required ?? []).filter((each) => each !== name);
    return document;
  }
  const schema = valueAt(document, at) as Record<string, unknown>;
  delete schema[name];
  return document;
}
