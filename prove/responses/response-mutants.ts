import { type AnswerContract, type OperationContract } from "@purser/contract-test";
import type { Platform } from "@purser/spec";
import { contracts, documents, platforms } from "../schema/documents.ts";
import { schemaNodes, type SchemaNode } from "../schema/schema-nodes.ts";
import type { ResponseMutation, Trial } from "../trial/trial.ts";
import { mutationsOf } from "./mutate-value.ts";

/** Returns every mutant of every answer that the documents have, thousands of them, in document order. */
export function responseMutants(): Trial[] {
  return platforms.flatMap((platform) => {
    const { operations } = contracts[platform];
    return [...operations.values()].flatMap((operation) =>
      [...operation.answers.values()].flatMap((answer) => [
        ...wholeMutants(platform, operation, answer),
        ...bodyMutants(platform, operation, answer),
      ]),
    );
  });
}

function bodyMutants(
  platform: Platform,
  operation: OperationContract,
  answer: AnswerContract,
): Trial[] {
  const [pointer] = answer.schemas.values();
  if (pointer === undefined) return [];
  // Branches of a choice stand at the same place of a value: one mutant of a kind each.
  const places = new Map<string, { mutation: ResponseMutation; nodes: SchemaNode[] }>();
  for (const node of schemaNodes(documents[platform], pointer)) {
    for (const what of mutationsOf(node.schema, node.at)) {
      const key = `${what} /${node.at.join("/")}`;
      const known = places.get(key);
      if (known) known.nodes.push(node);
      else {
        const mutation = { kind: "body", what, at: node.at, schema: node.pointer } as const;
        places.set(key, { mutation, nodes: [node] });
      }
    }
  }
  return [...places].map(([key, { mutation, nodes }]) =>
    toTrial({ platform, operation, answer, mutation }, key, [
      ...nodes.map(({ pointer: own }) => own),
      ...nodes.flatMap(({ parent }) => keywordsOfWholes.map((keyword) => `${parent}/${keyword}`)),
    ]),
  );
}

/** Keywords by which a schema speaks about its members: where a violation of a member may point to. */
const keywordsOfWholes = [
  "required",
  "additionalProperties",
  "items",
  "minItems",
  "maxItems",
  "uniqueItems",
  "anyOf",
  "oneOf",
];

function wholeMutants(
  platform: Platform,
  operation: OperationContract,
  answer: AnswerContract,
): Trial[] {
  const whole = { platform, operation, answer };
  const own = [answer.pointer, `${operation.pointer}/responses`];
  const success = answer.status < 300;
  const [mediaType] = answer.schemas.keys();
  const statuses = success ? [200, 201, 202, 204] : [400, 404, 409, 422, 503];
  return [
    ...statuses
      .filter((to) => to !== answer.status)
      .map((to) =>
        toTrial({ ...whole, mutation: { kind: "status", to } }, `status to ${to}`, [
          `${operation.pointer}/responses`,
        ]),
      ),
    ...contentTypesBeside(mediaType).map((to) =>
      toTrial({ ...whole, mutation: { kind: "content-type", to } }, `content type to ${to}`, own),
    ),
    ...[...answer.headers].flatMap(([name, { pointer }]) =>
      [null, "~"].map((to) =>
        toTrial(
          { ...whole, mutation: { kind: "header", name, to } },
          `header ${name} ${to === null ? "dropped" : "broken"}`,
          [pointer, ...own],
        ),
      ),
    ),
  ];
}

/** What an answer may wrongly call itself: nothing, text, and one resource version too late or none at all. */
function contentTypesBeside(mediaType: string | undefined): (string | null)[] {
  if (mediaType === undefined) return [];
  const later = mediaType.replace(/\d{4}/, (year) => `${Number(year) + 1}`);
  return [null, "text/plain", ...(later === mediaType ? [] : [later, "application/json"])];
}

type Place = {
  platform: Platform;
  operation: OperationContract;
  answer: AnswerContract;
  mutation: ResponseMutation;
};

function toTrial(
  { platform, operation, answer, mutation }: Place,
  name: string,
  pointers: readonly string[],
): Trial {
  const { operationId } = operation;
  const { status } = answer;
  return {
    id: `response ${platform} ${operationId} ${status} ${name}`,
    source: "response",
    platform,
    class: mutation.kind === "body" ? mutation.what : mutation.kind,
    operations: [operationId],
    summary: `${status} of ${operationId}: ${name}.`,
    pointers: [...new Set(pointers)],
    seed: { kind: "response", status, mutation },
  };
}
