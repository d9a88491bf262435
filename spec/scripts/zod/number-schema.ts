import type { SchemaObject } from "../../src/openapi-document.ts";
import { checked, type Expression, ownCheck, plain } from "./expression.ts";

/** Keywords that constrain numbers. */
export const numberKeywords = ["format", "minimum", "maximum", "exclusiveMinimum"] as const;

/** Returns the zod expression of a number schema. An integer may exceed the safe range, which zod's own `int` refuses. */
export function numberSchema(schema: SchemaObject, type: "number" | "integer"): Expression {
  const checks: Expression[] = [];
  if (type === "integer" || schema.format === "int64") checks.push(ownCheck("integer"));
  if (schema.format === "int32") checks.push(ownCheck("int32"));
  if (schema.minimum !== undefined) checks.push(plain(`z.gte(${schema.minimum})`));
  if (schema.maximum !== undefined) checks.push(plain(`z.lte(${schema.maximum})`));
  if (schema.exclusiveMinimum !== undefined) checks.push(plain(`z.gt(${schema.exclusiveMinimum})`));
  return checked("z.number()", checks);
}
