import type { Platform } from "@purser/spec";
import atlas from "@purser/spec/atlas.json" with { type: "json" };
import cloudManager from "@purser/spec/cloud-manager.json" with { type: "json" };

/** A JSON Schema as it stands in a document. */
export type Schema = { [keyword: string]: unknown };

export type Parameter = {
  name: string;
  in: "path" | "query" | "header";
  required?: boolean;
  schema: Schema;
};

/** A media type of an answer; `x-deprecated` and `x-sunset` are ISO 8601 dates. */
export type MediaType = { schema?: Schema; "x-deprecated"?: string; "x-sunset"?: string };

export type DocumentedResponse = { $ref?: string; content?: Record<string, MediaType> };

export type DocumentedOperation = {
  operationId: string;
  parameters?: (Parameter | { $ref: string })[];
  requestBody?: { required?: boolean; content: Record<string, MediaType> };
  responses: Record<string, DocumentedResponse>;
};

export type PathItem = {
  parameters?: (Parameter | { $ref: string })[];
  get?: DocumentedOperation;
  post?: DocumentedOperation;
  patch?: DocumentedOperation;
  delete?: DocumentedOperation;
};

/** A bundled OpenAPI 3.1 document, as far as the emulator reads it. */
export type OpenApiDocument = {
  paths: Record<string, PathItem>;
  components: Record<string, Record<string, unknown>>;
};

/** The documents an emulator enforces. Removing a constraint here makes an emulator that does not check it. */
export type Documents = Record<Platform, OpenApiDocument>;

/** The two documents of `@purser/spec`. */
export const specDocuments = { atlas, "cloud-manager": cloudManager } as unknown as Documents;

/** Follows a local `#/…` reference. Throws when it leads nowhere. */
export function resolveReference<T extends object>(
  document: OpenApiDocument,
  node: T | { $ref: string },
): T {
  if (!("$ref" in node) || typeof node.$ref !== "string") return node as T;
  let found: unknown = document;
  for (const part of node.$ref.slice(2).split("/")) {
    const key = decodeURIComponent(part).replaceAll("~1", "/").replaceAll("~0", "~");
    found = (found as Record<string, unknown> | undefined)?.[key];
  }
  if (found === undefined) throw new Error(`The document has no ${node.$ref}.`);
  return resolveReference<T>(document, found as T);
}
