import type { Schema, SchemaObject } from "../../src/openapi-document.ts";
import { arrayKeywords, arraySchema } from "./array-schema.ts";
import { type Expression, listCall, plain } from "./expression.ts";
import { constraintsOf, refuseUnknownKeywords } from "./known-keywords.ts";
import { literalSchema } from "./literal-schema.ts";
import { numberKeywords, numberSchema } from "./number-schema.ts";
import { objectKeywords, objectSchema } from "./object-schema.ts";
import { stringKeywords, stringSchema } from "./string-schema.ts";

const combinators = ["oneOf", "anyOf", "allOf", "not"] as const;
const typed = [...stringKeywords, ...numberKeywords, ...arrayKeywords, ...objectKeywords];

/** Returns the zod expression that accepts exactly what JSON Schema accepts. Throws on a schema it cannot express. */
export function schemaExpression(schema: Schema): Expression {
  if (schema === true) return plain("z.unknown()");
  if (schema === false) return plain("z.never()");
  if (schema.$ref !== undefined) {
    refuseUnknownKeywords(schema, ["$ref"]);
    return plain(componentName(schema.$ref));
  }
  const parts = [...typedPart(schema), ...combinedParts(schema)];
  const [first = plain("z.unknown()"), ...others] = parts;
  // An intersection hands the same raw value to both sides, where a check would see it without its undeclared properties.
  return others.reduce(
    (left, right) => ({
      code: `z.intersection(${left.code}, ${right.code})`,
      checks: [...left.checks, ...right.checks],
    }),
    first,
  );
}

/** Returns the name of the component that a reference points at. Throws on a reference elsewhere. */
export function componentName(reference: string): string {
  const name = /^#\/components\/schemas\/([A-Za-z]\w*)$/.exec(reference)?.[1];
  if (name === undefined) throw new Error(`cannot emit the reference ${reference}`);
  return name;
}

function typedPart(schema: SchemaObject): Expression[] {
  if (schema.enum !== undefined || schema.const !== undefined) {
    refuseUnknownKeywords(schema, ["type", "enum", "const", ...combinators]);
    return [literalSchema(schema)];
  }
  const types = [schema.type ?? []].flat();
  if (types.length === 0) {
    refuseUnknownKeywords(schema, combinators);
    return [];
  }
  refuseUnknownKeywords(schema, ["type", ...typed, ...combinators]);
  const isNullable = types.includes("null") && types.length > 1;
  const branches = types
    .filter((type) => !isNullable || type !== "null")
    .map((type) => ofType(schema, type));
  const [only = plain("z.null()")] = branches;
  const union = branches.length === 1 ? only : listCall("z.union", branches);
  return [isNullable ? { ...union, code: `z.nullable(${union.code})` } : union];
}

function ofType(schema: SchemaObject, type: string): Expression {
  if (type === "string") return stringSchema(schema);
  if (type === "number" || type === "integer") return numberSchema(schema, type);
  if (type === "array") return arraySchema(schema, schemaExpression);
  if (type === "object") return objectSchema(schema, schemaExpression);
  if (type === "boolean") return plain("z.boolean()");
  if (type === "null") return plain("z.null()");
  throw new Error(`cannot emit type ${type}`);
}

function combinedParts(schema: SchemaObject): Expression[] {
  const emit = (branch: Schema) => schemaExpression(withTypeOf(schema, branch));
  const parts = (schema.allOf ?? []).map(emit);
  if (schema.oneOf) parts.push(listCall("z.xor", schema.oneOf.map(emit)));
  if (schema.anyOf) parts.push(listCall("z.union", schema.anyOf.map(emit)));
  if (schema.not !== undefined) {
    const { code, checks } = emit(schema.not);
    parts.push({ code: `z.unknown().check(isNot(${code}))`, checks: [...checks, "isNot"] });
  }
  return parts;
}

/** A branch such as `{required: [a]}` constrains objects only: the type around it is the one it means. */
function withTypeOf(schema: SchemaObject, branch: Schema): Schema {
  if (typeof branch === "boolean" || schema.type === undefined) return branch;
  const isTyped = constraintsOf(branch).some((key) =>
    ["type", "$ref", "enum", "const"].includes(key),
  );
  return isTyped ? branch : { type: schema.type, ...branch };
}
