import type { OpenApiDocument, SchemaObject } from "@purser/spec";
import { each } from "../trial/trial.ts";
import { followed, pointerOf } from "./json-pointer.ts";

/** A schema at its place in a value. */
export type SchemaNode = {
  /** Path in the value; `*` stands for every item. */
  at: readonly string[];
  schema: SchemaObject;
  /** Where the schema stands in the document. */
  pointer: string;
  /** Where the schema stands that says this value may or must be there; the node's own at the top. */
  parent: string;
  /** The pointer that was followed here, from the schema the walk began at: it tells branches apart. */
  route: string;
};

/** Deepest nesting that is looked at: the documents have no recursion, and a mistake in one must not hang. */
const deepest = 12;

/** Returns every schema below a pointer of a document, that one included, references followed, in document order. */
export function schemaNodes(document: OpenApiDocument, pointer: string): SchemaNode[] {
  const nodes: SchemaNode[] = [];
  const walk = (written: string, at: readonly string[], parent: string, route: string): void => {
    const found = followed(document, written);
    if (typeof found.value !== "object" || found.value === null || at.length > deepest) return;
    const schema = found.value as SchemaObject;
    nodes.push({ at, schema, pointer: found.pointer, parent, route });
    const below = (segments: readonly string[], path: readonly string[]): void =>
      walk(
        `${found.pointer}${pointerOf(...segments)}`,
        path,
        found.pointer,
        `${route}${pointerOf(...segments)}`,
      );
    for (const name of Object.keys(schema.properties ?? {}))
      below(["properties", name], [...at, name]);
    if (typeof schema.items === "object") below(["items"], [...at, each]);
    if (typeof schema.additionalProperties === "object")
      below(["additionalProperties"], [...at, each]);
    for (const keyword of ["allOf", "anyOf", "oneOf"] as const) {
      for (const index of (schema[keyword] ?? []).keys()) below([keyword, `${index}`], at);
    }
  };
  walk(pointer, [], followed(document, pointer).pointer, "");
  return nodes;
}
