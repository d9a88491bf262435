import type { SchemaObject } from "../../src/openapi-document.ts";

/** Keywords that say something to a reader and constrain nothing. */
const annotations = new Set(["description", "default", "example", "examples", "readOnly"]);

/** Returns the keywords of a schema that constrain values. */
export function constraintsOf(schema: SchemaObject): string[] {
  return Object.keys(schema).filter((key) => !annotations.has(key) && !key.startsWith("x-"));
}

/** Throws when a schema constrains values by a keyword outside `known`, so that no constraint is ever dropped in silence. */
export function refuseUnknownKeywords(schema: SchemaObject, known: readonly string[]): void {
  const unknown = constraintsOf(schema).filter((key) => !known.includes(key));
  if (unknown.length > 0) {
    throw new Error(`cannot emit ${unknown.join(", ")} in ${JSON.stringify(schema)}`);
  }
}
