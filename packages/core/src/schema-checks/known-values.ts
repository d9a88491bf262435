import type * as z from "zod/mini";

const valuesOf = new WeakMap<object, ReadonlySet<string>>();

/** Returns the schema as it is, remembering the values that the documentation knows for it; others remain valid. */
export function known<Schema extends z.ZodMiniType>(
  schema: Schema,
  values: readonly string[],
): Schema {
  valuesOf.set(schema, new Set(values));
  return schema;
}

/** Returns the values that the documentation knows for a schema, or undefined where it lists none. */
export function knownValuesOf(schema: object): ReadonlySet<string> | undefined {
  return valuesOf.get(schema);
}
