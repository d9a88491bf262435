import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";

type Check = (value: unknown) => string[];

/** Returns a check by one of the published schemas: what is wrong with a value. */
export function schemaCheck(file: string): Check {
  return checkBy(readSchema(file));
}

/** The same, and keys that the schema does not name are wrong too: so that it names all there are. */
export function closedSchemaCheck(file: string): Check {
  return checkBy(closed(readSchema(file)));
}

function checkBy(schema: object): Check {
  const validate = new Ajv2020({ allErrors: true, allowUnionTypes: true }).compile(schema);
  return (value) =>
    validate(value)
      ? []
      : (validate.errors ?? []).map(
          ({ instancePath, message, params }) =>
            `${instancePath} ${message} ${JSON.stringify(params)}`,
        );
}

function readSchema(file: string): object {
  const text = readFileSync(new URL(`../schemas/${file}`, import.meta.url), "utf8");
  return JSON.parse(text) as object;
}

/** A fix has the keys of its kind. */
const open = new Set(["fix"]);

function closed(schema: object, name = ""): object {
  if (Array.isArray(schema)) return schema.map((item: object | string) => inner(item, ""));
  const entries = Object.entries(schema).map(([key, value]: [string, unknown]) => [
    key,
    inner(value, key),
  ]);
  const isObject = "properties" in schema && "type" in schema && schema.type === "object";
  const end = isObject && !open.has(name) ? { additionalProperties: false } : {};
  return { ...(Object.fromEntries(entries) as object), ...end };
}

function inner(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null ? closed(value, name) : value;
}
