import type { Json, SchemaObject } from "../../src/openapi-document.ts";
import { type Expression, plain } from "./expression.ts";

/** Returns the zod expression of a schema that lists its values. Throws where other constraints would still apply to them. */
export function literalSchema(schema: SchemaObject): Expression {
  const values = schema.enum ?? [schema.const ?? null];
  for (const value of values) {
    if (typeof value === "object" && value !== null) {
      throw new Error(`cannot emit the constant ${JSON.stringify(value)}`);
    }
    const types = [schema.type ?? []].flat();
    if (types.length > 0 && !types.some((type) => isOfType(value, type))) {
      throw new Error(`${JSON.stringify(value)} is not of type ${types.join(" or ")}`);
    }
  }
  return plain(`z.literal(${JSON.stringify(values.length === 1 ? values[0] : values)})`);
}

function isOfType(value: Json, type: string): boolean {
  if (type === "null") return value === null;
  if (type === "integer") return Number.isInteger(value);
  return typeof value === type;
}
