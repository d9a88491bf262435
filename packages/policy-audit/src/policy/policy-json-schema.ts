import * as z from "zod/mini";
import { policySchema } from "./policy-schema.ts";
import type { Path } from "./read-yaml.ts";

/** JSON Schema as far as the shape of a policy uses it. */
type Schema = {
  properties?: Record<string, Schema>;
  additionalProperties?: Schema | false;
  items?: Schema;
  anyOf?: Schema[];
};

/** Returns the shape of a policy file as JSON Schema (2020-12), for editors. */
export function policyJsonSchema(): Record<string, unknown> {
  const { $schema, ...rest } = z.toJSONSchema(policySchema(), { io: "input", reused: "inline" });
  return { $schema, title: "Policy of Purser: purser.policy.yaml", ...rest };
}

let schema: Schema | undefined;

/** Returns the keys that a policy may have at a path. */
export function keysAt(path: Path): string[] {
  schema ??= policyJsonSchema();
  let schemas = [schema];
  for (const step of path) {
    schemas = schemas.flatMap(options).flatMap(({ items, properties, additionalProperties }) => {
      if (typeof step === "number") return items ?? [];
      return properties?.[step] ?? (additionalProperties || []);
    });
  }
  return schemas.flatMap(options).flatMap(({ properties = {} }) => Object.keys(properties));
}

function options(schema: Schema): Schema[] {
  return schema.anyOf === undefined ? [schema] : schema.anyOf.flatMap(options);
}
