import type { OpenApiDocument } from "@purser/spec";
import { schemaRecordAt, type AnswerNode } from "./walk-answer.ts";

/** What has been seen of the object schemas of a document. */
export type Seen = {
  /** By the pointer of an object schema. */
  objects: Map<string, { count: number; members: Map<string, number>; operationId: string }>;
  /** Values by the pointer of a schema with known ones. */
  values: Map<string, { found: Set<string>; operationId: string }>;
};

export function nothingSeen(): Seen {
  return { objects: new Map(), values: new Map() };
}

/** Enters all that a body shows. */
export function lookAt(
  seen: Seen,
  document: OpenApiDocument,
  nodes: readonly AnswerNode[],
  operationId: string,
): void {
  for (const { value, schemas } of nodes) {
    for (const pointer of schemas) {
      const record = schemaRecordAt(document, pointer);
      if (typeof value === "string" && Array.isArray(record["x-known-values"])) {
        const known = seen.values.get(pointer) ?? { found: new Set<string>(), operationId };
        known.found.add(value);
        seen.values.set(pointer, known);
      }
      const isObject = typeof value === "object" && value !== null && !Array.isArray(value);
      if (!isObject || typeof record["properties"] !== "object") continue;
      const object = seen.objects.get(pointer) ?? {
        count: 0,
        members: new Map<string, number>(),
        operationId,
      };
      object.count++;
      for (const name of Object.keys(value))
        object.members.set(name, (object.members.get(name) ?? 0) + 1);
      seen.objects.set(pointer, object);
    }
  }
}
