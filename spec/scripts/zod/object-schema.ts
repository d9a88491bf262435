import type { Schema, SchemaObject } from "../../src/openapi-document.ts";
import { type Expression, indented } from "./expression.ts";

/** Keywords that constrain objects. */
export const objectKeywords = ["properties", "required", "additionalProperties"] as const;

type Emit = (schema: Schema) => Expression;

/**
 * Returns the zod expression of an object schema: `strictObject` where further properties are forbidden, else open.
 * A property may be absent but never undefined, as `exactOptionalPropertyTypes` has it.
 */
export function objectSchema(schema: SchemaObject, emit: Emit): Expression {
  const { properties = {}, required = [], additionalProperties } = schema;
  const undeclared = required.filter((name) => !(name in properties));
  const shape: Record<string, Schema> = { ...properties };
  for (const name of undeclared) shape[name] = true;
  if (Object.keys(shape).length === 0 && additionalProperties !== false) {
    const values = emit(additionalProperties ?? true);
    return { code: `z.record(z.string(), ${values.code})`, checks: values.checks };
  }
  const entries = Object.entries(shape).map(([name, property]) => {
    const { code, checks } = emit(property);
    const value = required.includes(name) ? code : `z.exactOptional(${code})`;
    return { code: `${propertyKey(name)}: ${value}`, checks };
  });
  const lines = entries.map((entry) => `  ${indented(entry.code)},\n`).join("");
  const body = lines === "" ? "{}" : `{\n${lines}}`;
  const checks = entries.flatMap((entry) => entry.checks);
  if (additionalProperties === false) return { code: `z.strictObject(${body})`, checks };
  if (additionalProperties === undefined) return { code: `z.object(${body})`, checks };
  const others = emit(additionalProperties);
  return {
    code: `z.catchall(z.object(${body}), ${others.code})`,
    checks: [...checks, ...others.checks],
  };
}

function propertyKey(name: string): string {
  return /^[A-Za-z]\w*$/.test(name) ? name : JSON.stringify(name);
}
