import { type OperationContract } from "@purser/contract-test";
import type { Platform } from "@purser/spec";
import { contracts, documents, platforms } from "../schema/documents.ts";
import { schemaNodes, type SchemaNode } from "../schema/schema-nodes.ts";
import type { Trial } from "../trial/trial.ts";

/** The keywords that constrain a value. */
const constraints = [
  "type",
  "enum",
  "const",
  "pattern",
  "format",
  "minLength",
  "maxLength",
  "minimum",
  "maximum",
  "exclusiveMinimum",
  "minItems",
  "maxItems",
  "uniqueItems",
  "additionalProperties",
  "oneOf",
  "anyOf",
  "not",
] as const;

/** Returns a mutant for every constraint on every request that the documents have, in document order. */
export function requestMutants(): Trial[] {
  return platforms.flatMap((platform) => {
    const { operations } = contracts[platform];
    return [...operations.values()].flatMap((operation) => [
      ...(operation.body
        ? mutantsOf({ platform, operation, part: "body" }, operation.body.pointer)
        : []),
      ...operation.parameters.flatMap((parameter) =>
        mutantsOf(
          { platform, operation, part: `${parameter.in} ${parameter.name}` },
          `${parameter.pointer}/schema`,
        ),
      ),
    ]);
  });
}

type Part = { platform: Platform; operation: OperationContract; part: string };

function mutantsOf(part: Part, pointer: string): Trial[] {
  return schemaNodes(documents[part.platform], pointer).flatMap((node) => [
    ...(node.schema.required ?? []).map((item) => toTrial(part, node, "required", item)),
    ...constraints
      .filter((keyword) => isConstraint(node, keyword))
      .map((keyword) => toTrial(part, node, keyword)),
  ]);
}

/** Whether a keyword is there and forbids anything: `additionalProperties: true` does not. */
function isConstraint({ schema }: SchemaNode, keyword: (typeof constraints)[number]): boolean {
  const value = schema[keyword];
  if (keyword === "additionalProperties" || keyword === "uniqueItems")
    return keyword === "uniqueItems" ? value === true : value === false;
  return value !== undefined;
}

function toTrial(
  { platform, operation, part }: Part,
  { at, pointer, route, schema }: SchemaNode,
  keyword: string,
  item?: string,
): Trial {
  const { operationId } = operation;
  const where = [part, ...at].join("/");
  const what = item === undefined ? keyword : `${keyword} ${item}`;
  const branch = /\/(?:oneOf|anyOf|allOf)\/\d+/.exec(route)?.[0] ?? "";
  return {
    id: `request ${platform} ${operationId} ${where}${branch} ${what}`,
    source: "request",
    platform,
    class: keyword,
    operations: [operationId],
    summary: `${operationId} no longer asks for ${what} of ${where}.`,
    pointers: [pointer],
    seed: { kind: "request", part, route, keyword, ...(item !== undefined && { item }) },
    ...("x-undocumented" in schema && { isOpen: true }),
  };
}
