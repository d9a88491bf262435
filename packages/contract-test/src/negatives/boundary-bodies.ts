import type { Json, OpenApiDocument, SchemaObject } from "@purser/spec";
import { followed } from "../contract/pointer.ts";
import { editAt, pathText, type Path } from "./edit-at.ts";

/** A body at the edge of what a schema takes. */
export type Boundary = {
  /** What is at the edge, the same from run to run: `name: 64 characters`. */
  case: string;
  /** JSON pointer of the constraint. */
  pointer: string;
  apply: (valid: Json) => Json;
};

/** Characters that the longest text is made with where no length is documented: what the other platform documents. */
const longestName = 64;

/**
 * Returns a valid body's neighbours at the edges: the shortest and the longest of each text, the first value of an
 * enumeration alone, and all of them together.
 */
export function boundaryBodies(
  document: OpenApiDocument,
  pointer: string,
  valid: Json,
): Boundary[] {
  const { pointer: at, value } = followed(document, pointer);
  const { properties = {} } = value as SchemaObject;
  if (typeof valid !== "object" || valid === null || Array.isArray(valid)) return [];
  return Object.keys(properties)
    .filter((name) => name in valid)
    .flatMap((name) => {
      const member = followed(document, `${at}/properties/${name}`);
      const schema = member.value as SchemaObject;
      const place = { path: [name], pointer: member.pointer };
      return [...lengths(schema, place), ...values(document, schema, place)];
    });
}

type Place = { path: Path; pointer: string };

function lengths(schema: SchemaObject, { path, pointer }: Place): Boundary[] {
  const isText = [schema.type].flat().includes("string") && schema.pattern !== undefined;
  if (!isText) return [];
  const { minLength = 1, maxLength = longestName } = schema;
  return Object.entries({ minLength, maxLength }).map(([keyword, length]) => ({
    case: `${pathText(path)}: ${length} characters`,
    pointer: `${pointer}/${keyword}`,
    apply: (valid) =>
      editAt(valid, path, (value) =>
        (typeof value === "string" ? value : "")
          .padEnd(length, "n")
          .slice(keyword === "minLength" ? -length : 0)
          .slice(0, length),
      ),
  }));
}

function values(
  document: OpenApiDocument,
  schema: SchemaObject,
  { path, pointer }: Place,
): Boundary[] {
  if (schema.items === undefined) return [];
  const items = followed(document, `${pointer}/items`);
  const all = (items.value as SchemaObject).enum ?? [];
  return [all.slice(0, 1), all].map((chosen) => ({
    case: `${pathText(path)}: ${chosen.length} of ${all.length} values`,
    pointer: `${items.pointer}/enum`,
    apply: (valid) => editAt(valid, path, () => chosen),
  }));
}
