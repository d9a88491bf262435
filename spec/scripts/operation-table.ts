import type { HttpMethod, Operation, Platform } from "../src/operation.ts";
import type { Content, OpenApiDocument, Schema, SchemaObject } from "../src/openapi-document.ts";
import { operationsIn, type PlacedOperation, resolveReference } from "./document-parts.ts";
import { generatedHeader } from "./source-file.ts";

/** Returns the module that exports `operations`, `rateLimitSets` and `roleIncludes`, each by platform. Throws on an operation without operationId, success status or rate-limit set. */
export function operationTable(documents: Readonly<Record<Platform, OpenApiDocument>>): string {
  const operations = byPlatform(documents, (document) =>
    Object.fromEntries(
      operationsIn(document).map((placed) => {
        const entry = operationOf(document, placed);
        return [entry.operationId, entry];
      }),
    ),
  );
  const sets = byPlatform(documents, (document) => document["x-rate-limit-sets"] ?? {});
  const includes = byPlatform(documents, (document) => document["x-role-includes"] ?? {});
  return [
    generatedHeader(documents),
    'import type { Operation, Platform, RateLimitSet } from "../src/operation.ts";',
    "",
    "/** Every operation of a platform, by operationId. */",
    `export const operations: Readonly<Record<Platform, Readonly<Record<string, Operation>>>> = ${literal(operations)};`,
    "",
    "/** The token buckets of a platform, by the key that operations name. */",
    `export const rateLimitSets: Readonly<Record<Platform, Readonly<Record<string, RateLimitSet>>>> = ${literal(sets)};`,
    "",
    "/** All roles that a role includes, directly or not, by role value. */",
    `export const roleIncludes: Readonly<Record<Platform, Readonly<Record<string, readonly string[]>>>> = ${literal(includes)};`,
    "",
  ].join("\n");
}

function operationOf(
  document: OpenApiDocument,
  { path, method, item, operation }: PlacedOperation,
): Operation {
  const { operationId, responses = {} } = operation;
  const rateLimitSet = operation["x-rate-limit-set"];
  const successStatus = Object.keys(responses)
    .map(Number)
    .find((status) => status < 300);
  if (operationId === undefined) throw new Error(`${method} ${path} has no operationId`);
  if (rateLimitSet === undefined) throw new Error(`${operationId} has no x-rate-limit-set`);
  if (successStatus === undefined) throw new Error(`${operationId} documents no success`);
  const success = resolveReference(document, responses[String(successStatus)] ?? {});
  const mediaType = newestMediaType(success.content);
  const requestBody = resolveReference(document, operation.requestBody ?? {});
  const requestMediaType = newestMediaType(requestBody.content);
  return {
    operationId,
    // The methods of a document are lower-case forms of ours.
    method: method.toUpperCase() as HttpMethod,
    path,
    alternatePaths: item["x-alternate-paths"] ?? [],
    successStatus,
    mediaType,
    requestMediaType,
    version: operation["x-version"] ?? versionOf(mediaType) ?? versionOf(requestMediaType),
    requiredRoles: operation["x-required-roles"] ?? [],
    requiredRoleNames: operation["x-required-role-names"] ?? [],
    rateLimitSet,
    isList: mediaType !== null && isPage(document, success.content?.[mediaType]?.schema),
  };
}

/** Versioned media types of one family differ in their date only: the last in text order is the newest. */
function newestMediaType(content: Content | undefined): string | null {
  return (
    Object.keys(content ?? {})
      .toSorted()
      .at(-1) ?? null
  );
}

function versionOf(mediaType: string | null): string | null {
  return /^application\/vnd\.atlas\.(\d{4}-\d\d-\d\d)\+/.exec(mediaType ?? "")?.[1] ?? null;
}

function isPage(document: OpenApiDocument, schema: Schema | undefined): boolean {
  if (typeof schema !== "object") return false;
  const results = resolveReference<SchemaObject>(document, schema).properties?.["results"];
  return (
    typeof results === "object" &&
    resolveReference<SchemaObject>(document, results).type === "array"
  );
}

function byPlatform<T>(
  documents: Readonly<Record<Platform, OpenApiDocument>>,
  read: (document: OpenApiDocument) => T,
): Record<Platform, T> {
  return { atlas: read(documents.atlas), "cloud-manager": read(documents["cloud-manager"]) };
}

function literal(value: unknown): string {
  return JSON.stringify(value, null, 2);
}
