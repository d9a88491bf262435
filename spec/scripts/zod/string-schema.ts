import type { SchemaObject } from "../../src/openapi-document.ts";
import { checked, type Expression, ownCheck, plain } from "./expression.ts";

/** Keywords that constrain strings. */
export const stringKeywords = ["pattern", "format", "minLength", "maxLength"] as const;

const formatChecks: Readonly<Record<string, string>> = {
  "date-time": "dateTime",
  ipv4: "ipv4",
  ipv6: "ipv6",
  uri: "uri",
};

/** Numbers have these formats; on a string they say nothing. */
const otherFormats = new Set(["int32", "int64"]);

/** Returns the zod expression of a string schema. Patterns are Unicode ones, as JSON Schema asks; zod counts code points, too. */
export function stringSchema(schema: SchemaObject): Expression {
  const checks: Expression[] = [];
  if (schema.minLength !== undefined) checks.push(plain(`z.minLength(${schema.minLength})`));
  if (schema.maxLength !== undefined) checks.push(plain(`z.maxLength(${schema.maxLength})`));
  if (schema.pattern !== undefined) {
    checks.push(plain(`z.regex(${String(new RegExp(schema.pattern, "u"))})`));
  }
  if (schema.format !== undefined && !otherFormats.has(schema.format)) {
    const check = formatChecks[schema.format];
    if (check === undefined) throw new Error(`cannot emit format ${schema.format}`);
    checks.push(ownCheck(check));
  }
  return withKnownValues(checked("z.string()", checks), schema["x-known-values"]);
}

/** Known values constrain nothing: they let a reader of answers tell a new value from an old one. */
function withKnownValues(string: Expression, values: readonly string[] | undefined): Expression {
  if (values === undefined) return string;
  return {
    code: `known(${string.code}, ${JSON.stringify(values)})`,
    checks: [...string.checks, "known"],
  };
}
