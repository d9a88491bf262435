import type {
  OpenApiDocument,
  OperationObject,
  PathItem,
  Schema,
} from "../src/openapi-document.ts";
import { pointerSegments } from "./json-pointer.ts";

const methods = ["get", "post", "patch", "delete"] as const;

/** An operation where it stands in a document. */
export type PlacedOperation = {
  path: string;
  method: (typeof methods)[number];
  item: PathItem;
  operation: OperationObject;
};

/** Returns every operation of a document in the order of its paths. */
export function operationsIn(document: OpenApiDocument): PlacedOperation[] {
  return Object.entries(document.paths).flatMap(([path, item]) =>
    methods.flatMap((method) => {
      const operation = item[method];
      return operation ? [{ path, method, item, operation }] : [];
    }),
  );
}

/** Returns the schemas under `components`, by name. */
export function componentSchemas(document: OpenApiDocument): Record<string, Schema> {
  return document.components?.schemas ?? {};
}

/** Returns what a local reference such as `#/components/headers/Age` points at, or the value itself where it is none. Throws on a dangling one. */
export function resolveReference<T extends object>(document: OpenApiDocument, value: T): T {
  if (!("$ref" in value) || typeof value.$ref !== "string") return value;
  const reference = value.$ref;
  const target = pointerSegments(reference).reduce<unknown>(
    (node, segment) =>
      typeof node === "object" && node !== null
        ? new Map(Object.entries(node)).get(segment)
        : undefined,
    document,
  );
  if (typeof target !== "object" || target === null) throw new Error(`${reference} points nowhere`);
  // A component has the shape of what refers to it: Redocly's lint asserts that.
  return resolveReference(document, target as T);
}
