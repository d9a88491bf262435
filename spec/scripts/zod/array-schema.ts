import type { Schema, SchemaObject } from "../../src/openapi-document.ts";
import { checked, type Expression, ownCheck, plain } from "./expression.ts";

/** Keywords that constrain arrays. */
export const arrayKeywords = ["items", "minItems", "maxItems", "uniqueItems"] as const;

/** Returns the zod expression of an array schema. */
export function arraySchema(
  schema: SchemaObject,
  emit: (schema: Schema) => Expression,
): Expression {
  const items = emit(schema.items ?? true);
  const checks: Expression[] = [];
  if (schema.minItems !== undefined) checks.push(plain(`z.minLength(${schema.minItems})`));
  if (schema.maxItems !== undefined) checks.push(plain(`z.maxLength(${schema.maxItems})`));
  if (schema.uniqueItems === true) checks.push(ownCheck("uniqueItems"));
  const array = checked(`z.array(${items.code})`, checks);
  return { code: array.code, checks: [...items.checks, ...array.checks] };
}
