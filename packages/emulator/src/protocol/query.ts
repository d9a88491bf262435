import { Refusal } from "../refusal.ts";
import type { Parameter } from "../routing/documents.ts";
import type { Validators } from "../routing/validators.ts";
import type { Route } from "../routing/route.ts";

type Value = string | number | boolean | string[];
export type Query = Record<string, Value>;

/**
 * Reads the documented query parameters, typed and with their defaults; others are ignored (undocumented).
 * Throws 400 INVALID_QUERY_PARAMETER for a value outside its documented type, bounds or pattern.
 */
export function readQuery(
  route: Route,
  search: URLSearchParams,
  checkParameter: ParameterCheck,
): Query {
  const query: Query = {};
  for (const parameter of route.queryParameters) {
    const { name, schema } = parameter;
    const given = search.getAll(name);
    if (given.length === 0) {
      if (schema["default"] !== undefined) query[name] = schema["default"] as Value;
      continue;
    }
    const value = convert(schema, given);
    if (value === undefined || !checkParameter(route, parameter, value)) {
      const text = given.join(",");
      throw new Refusal(
        400,
        "INVALID_QUERY_PARAMETER",
        `Invalid query parameter ${name}: ${text}.`,
        {
          parameters: [name],
          fields: [{ field: name, description: `must be as documented, was ${text}` }],
        },
      );
    }
    query[name] = value;
  }
  return query;
}

export type ParameterCheck = (route: Route, parameter: Parameter, value: unknown) => boolean;

/** Checks a parameter's value against its documented schema. */
export function createParameterCheck(validators: Validators): ParameterCheck {
  return (route, parameter, value) =>
    validators.checkSchema(route.platform, parameter.schema, value).length === 0;
}

const booleans = new Map([
  ["true", true],
  ["false", false],
]);

function convert(schema: Parameter["schema"], given: string[]): Value | undefined {
  const last = given.at(-1) ?? "";
  switch (schema["type"]) {
    case "integer":
      return /^-?\d{1,15}$/.test(last) ? Number(last) : undefined;
    case "boolean":
      return booleans.get(last);
    case "array":
      return given.flatMap((text) => text.split(","));
    default:
      return last;
  }
}
