import type { Json, OpenApiDocument, SchemaObject } from "@purser/spec";
import * as fc from "fast-check";
import { followed } from "../contract/pointer.ts";

/** Characters that names are made of: those of them that a pattern takes are used. */
const characters = Array.from(
  "abcxyzABCXYZ0123456789 -_.,'\u00e9\u00df\u0141\u0416\u03a9\u4e2d\u3042\u0639\u05d0\u0905\u0967",
);

/** Longest text and list that is made: long ones say no more and hide what is wrong. */
const longest = { text: 64, items: 4 } as const;

/** Hours. The shortest life that is documented, and a week: what is made dies soon. */
const lifetimes = { min: 8, max: 168 } as const;

/**
 * Returns bodies that a schema of a document takes, for fast-check: they shrink to the smallest that shows the same. Made
 * from the keywords that request bodies use; what else a schema asks for is filtered by whoever sends them.
 */
export function arbitraryBody(
  document: OpenApiDocument,
  pointer: string,
  name = "",
): fc.Arbitrary<Json> {
  const { pointer: at, value } = followed(document, pointer);
  if (typeof value !== "object" || value === null) return fc.constant(null);
  const schema = value as SchemaObject;
  if (schema.oneOf)
    return fc.oneof(
      ...schema.oneOf.map((_, index) => arbitraryBody(document, `${at}/oneOf/${index}`, name)),
    );
  if (schema.enum) return fc.constantFrom(...schema.enum);
  const types = typeof schema.type === "string" ? [schema.type] : (schema.type ?? ["object"]);
  return fc.oneof(...types.map((type) => ofType(type, { document, at, schema, name })));
}

type Place = { document: OpenApiDocument; at: string; schema: SchemaObject; name: string };

function ofType(type: string, { document, at, schema, name }: Place): fc.Arbitrary<Json> {
  if (type === "null") return fc.constant(null);
  if (type === "integer") return hours(schema);
  if (type === "string") return text(schema, name);
  if (type === "array") {
    return fc.uniqueArray(arbitraryBody(document, `${at}/items`, name), {
      minLength: schema.minItems ?? 0,
      maxLength: Math.min(schema.maxItems ?? longest.items, longest.items),
      selector: (each) => JSON.stringify(each),
    });
  }
  const members = Object.fromEntries(
    Object.keys(schema.properties ?? {}).map((member) => [
      member,
      arbitraryBody(document, `${at}/properties/${member}`, member),
    ]),
  );
  return fc.record(members, { requiredKeys: schema.required ?? [] });
}

/** The only integers of request bodies are hours that a secret lives. */
function hours({ minimum, maximum, exclusiveMinimum = 0 }: SchemaObject): fc.Arbitrary<Json> {
  return fc.integer({
    min: Math.max(minimum ?? exclusiveMinimum + 1, lifetimes.min),
    max: Math.min(maximum ?? lifetimes.max, lifetimes.max),
  });
}

function text(
  { minLength = 0, maxLength, pattern }: SchemaObject,
  name: string,
): fc.Arbitrary<Json> {
  if (name === "ipAddress") return fc.oneof(fc.ipV4(), fc.ipV6()).filter(isTaken(pattern));
  if (name === "cidrBlock") return fc.ipV4().map((address) => `${address}/32`);
  if (name === "secretExpiresAfterHours") return fc.integer(lifetimes).map(String);
  return fc.string({
    unit: fc.constantFrom(...characters.filter(isTaken(pattern))),
    minLength,
    maxLength: Math.min(maxLength ?? longest.text, longest.text),
    // Long ones as well: by itself fast-check prefers some ten characters.
    size: "max",
  });
}

function isTaken(pattern: string | undefined): (text: string) => boolean {
  const expression = new RegExp(pattern ?? "", "u");
  return (each) => expression.test(each);
}
