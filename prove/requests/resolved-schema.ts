import type { OpenApiDocument, Schema, SchemaObject } from "@purser/spec";
import { followed, segmentsOf } from "../schema/json-pointer.ts";

/** Returns a copy of the schema at a pointer that holds no reference: what is changed in it changes nothing else. */
export function resolvedSchema(document: OpenApiDocument, pointer: string): Schema {
  const { pointer: at, value } = followed(document, pointer);
  if (typeof value !== "object" || value === null) return value !== false;
  const copy: SchemaObject = { ...value };
  const below = (...segments: string[]): Schema =>
    resolvedSchema(document, [at, ...segments.map(escaped)].join("/"));
  if (copy.properties) {
    copy.properties = Object.fromEntries(
      Object.keys(copy.properties).map((name) => [name, below("properties", name)]),
    );
  }
  if (typeof copy.items === "object") copy.items = below("items");
  if (typeof copy.additionalProperties === "object")
    copy.additionalProperties = below("additionalProperties");
  for (const keyword of ["allOf", "anyOf", "oneOf"] as const) {
    const branches = copy[keyword];
    if (branches) copy[keyword] = branches.map((_, index) => below(keyword, `${index}`));
  }
  return copy;
}

/** Returns a copy of a resolved schema in which the schema at a route has lost a constraint. */
export function withoutConstraint(
  schema: Schema,
  { route, keyword, item }: { route: string; keyword: string; item?: string },
): Schema {
  if (typeof schema !== "object") return schema;
  const copy = structuredClone(schema);
  let place: Record<string, unknown> = copy;
  for (const segment of segmentsOf(route)) place = place[segment] as Record<string, unknown>;
  if (item === undefined) delete place[keyword];
  else place[keyword] = (place[keyword] as string[]).filter((each) => each !== item);
  return copy;
}

function escaped(segment: string): string {
  return segment.replaceAll("~", "~0").replaceAll("/", "~1");
}
