import type { Json, OpenApiDocument, Schema } from "@purser/spec";
import { followed, pointerOf } from "../contract/pointer.ts";

/** What schemas name: their properties, and the values they list. Each by its pointer in the document. */
export type SchemaPlaces = {
  properties: Set<string>;
  /** Pointers of members of enums and of lists of known values. */
  values: Set<string>;
};

/** Finds out what schemas of one document name, and what of it values show. */
export type PlaceFinder = {
  /** Everything that was named or shown so far. */
  named: SchemaPlaces;
  shown: SchemaPlaces;
  /** Adds everything that the schema at a pointer names, through its references. */
  name: (pointer: string) => void;
  /** Adds what a value shows of what the schema at a pointer names. */
  show: (pointer: string, value: Json) => void;
};

/** A schema with its places, looked up once: an answer may hold hundreds of the same kind. */
type Shape = {
  pointer: string;
  /** Pointers of the schemas of members. */
  properties: ReadonlyMap<string, string>;
  /** Pointers of listed values by their JSON. */
  values: ReadonlyMap<string, string>;
  branches: readonly string[];
  items: string | undefined;
  others: string | undefined;
};

/** Returns a finder for a document that knows nothing yet. */
export function createPlaceFinder(document: OpenApiDocument): PlaceFinder {
  const shapes = new Map<string, Shape | undefined>();
  const visited = new Set<string>();
  const named: SchemaPlaces = { properties: new Set(), values: new Set() };
  const shown: SchemaPlaces = { properties: new Set(), values: new Set() };
  const shapeAt = (written: string): Shape | undefined => {
    if (!shapes.has(written)) shapes.set(written, readShape(document, written));
    return shapes.get(written);
  };

  const name = (written: string): void => {
    const shape = shapeAt(written);
    if (!shape || visited.has(shape.pointer)) return;
    visited.add(shape.pointer);
    for (const at of shape.values.values()) named.values.add(at);
    for (const at of shape.properties.values()) named.properties.add(at);
    for (const at of belowOf(shape)) name(at);
  };
  const show = (written: string, value: Json): void => {
    const shape = shapeAt(written);
    if (!shape) return;
    const listed = shape.values.size > 0 ? shape.values.get(JSON.stringify(value)) : undefined;
    if (listed !== undefined) shown.values.add(listed);
    for (const branch of shape.branches) show(branch, value);
    if (Array.isArray(value)) {
      if (shape.items !== undefined) for (const each of value) show(shape.items, each);
    } else if (typeof value === "object" && value !== null) {
      showMembers(shape, value);
    }
  };
  const showMembers = (shape: Shape, members: Readonly<Record<string, Json>>): void => {
    for (const [member, inner] of Object.entries(members)) {
      const property = shape.properties.get(member);
      if (property !== undefined) shown.properties.add(property);
      const below = property ?? shape.others;
      if (below !== undefined) show(below, inner);
    }
  };
  return { named, shown, name, show };
}

function belowOf({ properties, branches, items, others }: Shape): string[] {
  return [...properties.values(), ...branches, items ?? [], others ?? []].flat();
}

function readShape(document: OpenApiDocument, written: string): Shape | undefined {
  const { pointer, value } = followed(document, written);
  if (typeof value !== "object" || value === null) return undefined;
  const schema = value as Exclude<Schema, boolean>;
  const named = Object.entries(schema.properties ?? {}).filter(([, each]) => each !== false);
  const lists = (["enum", "x-known-values"] as const).flatMap((keyword) =>
    (schema[keyword] ?? []).map(
      (each, index) => [JSON.stringify(each), `${pointer}/${keyword}/${index}`] as const,
    ),
  );
  return {
    pointer,
    properties: new Map(
      named.map(([name]) => [name, `${pointer}${pointerOf("properties", name)}`]),
    ),
    values: new Map(lists),
    branches: (["allOf", "anyOf", "oneOf"] as const).flatMap((keyword) =>
      (schema[keyword] ?? []).map((_, index) => `${pointer}/${keyword}/${index}`),
    ),
    items: schema.items === undefined ? undefined : `${pointer}/items`,
    others:
      typeof schema.additionalProperties === "object"
        ? `${pointer}/additionalProperties`
        : undefined,
  };
}
