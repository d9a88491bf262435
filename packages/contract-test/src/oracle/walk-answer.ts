import type { Json, OpenApiDocument } from "@purser/spec";
import { followed, pointerOf } from "../contract/pointer.ts";

/** One value of a body, and what the document says of it. */
export type AnswerNode = {
  /** Pointer into the body with `*` for every index, so that it is the same from run to run. */
  at: string;
  /** The name of the member; empty for the body itself and for items. */
  name: string;
  value: Json;
  /** What holds the member. */
  parent: Json | undefined;
  /** Pointers of the schemas it may have, references followed; none where it is undocumented. */
  schemas: readonly string[];
};

type SchemaRecord = Record<string, unknown>;

/** Returns every value of a body with the schemas it is to have, those of undocumented members included. */
export function walkAnswer(document: OpenApiDocument, schema: string, body: Json): AnswerNode[] {
  const nodes: AnswerNode[] = [];
  const visit = (node: AnswerNode): void => {
    nodes.push(node);
    const { value, schemas, at } = node;
    if (Array.isArray(value)) {
      const items = below(document, schemas, "items");
      for (const each of value)
        visit({ at: `${at}/*`, name: "", value: each, parent: value, schemas: items });
      return;
    }
    if (typeof value !== "object" || value === null) return;
    for (const [name, member] of Object.entries(value)) {
      const of = below(document, schemas, "properties", name);
      visit({ at: `${at}${pointerOf(name)}`, name, value: member, parent: value, schemas: of });
    }
  };
  visit({
    at: "",
    name: "",
    value: body,
    parent: undefined,
    schemas: alternatives(document, schema),
  });
  return nodes;
}

/** Returns what stands at a pointer where that is a schema with keywords. */
export function schemaRecordAt(document: OpenApiDocument, pointer: string): SchemaRecord {
  const { value } = followed(document, pointer);
  return typeof value === "object" && value !== null ? (value as SchemaRecord) : {};
}

/** Returns the schemas that are reached from others by keywords, e.g. `properties` and a name. */
function below(
  document: OpenApiDocument,
  schemas: readonly string[],
  ...keywords: readonly string[]
): string[] {
  return schemas.flatMap((schema) => {
    const pointer = `${schema}${pointerOf(...keywords)}`;
    return followed(document, pointer).value === undefined ? [] : alternatives(document, pointer);
  });
}

/** Returns a schema, and all that it is made of by `anyOf`, `oneOf` and `allOf`. */
export function alternatives(document: OpenApiDocument, pointer: string): string[] {
  const schema = followed(document, pointer);
  const record = schemaRecordAt(document, schema.pointer);
  const parts = ["anyOf", "oneOf", "allOf"].flatMap((keyword) => {
    const list = record[keyword];
    return Array.isArray(list)
      ? list.flatMap((_, index) => alternatives(document, `${schema.pointer}/${keyword}/${index}`))
      : [];
  });
  return [schema.pointer, ...parts];
}
