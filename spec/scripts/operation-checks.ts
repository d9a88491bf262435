import type { OpenApiDocument, OperationObject } from "../src/openapi-document.ts";
import { operationsIn } from "./document-parts.ts";
import { below } from "./json-pointer.ts";
import type { Problem } from "./schema-checks.ts";

/** Returns one problem per operation that does not say who may call it, how often, or what it is called. */
export function operationProblems(document: OpenApiDocument): Problem[] {
  const seen = new Set<string>();
  return operationsIn(document).flatMap(({ path, method, operation }) => {
    const pointer = below(below("/paths", path), method);
    const messages = messagesOf(document, operation);
    const id = operation.operationId;
    if (id !== undefined && seen.has(id)) messages.push(`${id} is the name of another operation`);
    if (id !== undefined) seen.add(id);
    return messages.map((message): Problem => ({ pointer, message }));
  });
}

function messagesOf(document: OpenApiDocument, operation: OperationObject): string[] {
  const messages: string[] = [];
  if (operation.operationId === undefined) messages.push("has no operationId");
  if (!operation["x-required-roles"] && !operation["x-required-role-names"]) {
    messages.push("has neither x-required-roles nor x-required-role-names, not even an empty one");
  }
  const rateLimitSet = operation["x-rate-limit-set"];
  if (rateLimitSet === undefined) messages.push("has no x-rate-limit-set");
  else if (!(rateLimitSet in (document["x-rate-limit-sets"] ?? {}))) {
    messages.push(`names the unknown rate-limit set ${rateLimitSet}`);
  }
  if (operation.security === undefined) messages.push("has no security");
  return messages;
}
