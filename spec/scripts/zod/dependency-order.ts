import type { Schema } from "../../src/openapi-document.ts";
import { componentName } from "./schema-expression.ts";

/** Returns the names of schemas so that each comes after all it refers to, else in the given order. Throws on a cycle. */
export function dependencyOrder(schemas: Readonly<Record<string, Schema>>): string[] {
  const ordered = new Set<string>();
  const visit = (name: string, path: readonly string[]): void => {
    if (ordered.has(name)) return;
    if (path.includes(name))
      throw new Error(`cannot emit the cycle ${[...path, name].join(" → ")}`);
    const schema = schemas[name];
    if (schema === undefined) throw new Error(`there is no schema ${name}`);
    for (const reference of referencesIn(schema)) visit(componentName(reference), [...path, name]);
    ordered.add(name);
  };
  for (const name of Object.keys(schemas)) visit(name, []);
  return [...ordered];
}

function referencesIn(node: unknown): string[] {
  if (typeof node !== "object" || node === null) return [];
  return Object.entries(node).flatMap(([key, value]) => {
    // An example is a value, not a schema.
    if (key === "example" || key === "examples" || key.startsWith("x-")) return [];
    return key === "$ref" && typeof value === "string" ? [value] : referencesIn(value);
  });
}
