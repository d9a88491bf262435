import type { OpenApiDocument, Schema, SchemaObject } from "../src/openapi-document.ts";
import { operationsIn, type PlacedOperation, resolveReference } from "./document-parts.ts";

/** Validation keywords of an operation, references followed. A schema used twice in one of the three is counted once there. */
export type ConstraintCount = {
  operationId: string;
  parameters: number;
  body: number;
  answers: number;
};

/** Keywords that refuse values by themselves, one constraint each. */
const single = (
  "type const enum pattern format minLength maxLength minimum maximum exclusiveMinimum minItems maxItems uniqueItems " +
  "oneOf anyOf not"
).split(" ");

/** Returns the constraints of every operation, in the order of the document. */
export function constraintCounts(document: OpenApiDocument): ConstraintCount[] {
  return operationsIn(document).map((placed) => ({
    operationId: placed.operation.operationId ?? `${placed.method} ${placed.path}`,
    parameters: parameterConstraints(document, placed),
    body: countIn(document, contentSchemas(document, placed.operation.requestBody ?? {})),
    answers: answerConstraints(document, placed),
  }));
}

/** A parameter that must be there is one constraint more than its schema has. */
function parameterConstraints(document: OpenApiDocument, placed: PlacedOperation): number {
  const parameters = [...(placed.item.parameters ?? []), ...(placed.operation.parameters ?? [])]
    .map((parameter) => resolveReference<object>(document, parameter))
    .map((parameter) => new Map<string, unknown>(Object.entries(parameter)));
  const required = parameters.filter((parameter) => parameter.get("required") === true).length;
  // Redocly's lint asserts that what stands under `schema` is one.
  const schemas = parameters.map((parameter) => parameter.get("schema") as Schema | undefined);
  return required + countIn(document, schemas);
}

function answerConstraints(document: OpenApiDocument, { operation }: PlacedOperation): number {
  const answers = Object.values(operation.responses ?? {}).map((answer) =>
    resolveReference(document, answer),
  );
  const headers = answers
    .flatMap((answer) => Object.values(answer.headers ?? {}))
    .map((header) => resolveReference(document, header).schema);
  return countIn(document, [
    ...headers,
    ...answers.flatMap((answer) => contentSchemas(document, answer)),
  ]);
}

function contentSchemas(
  document: OpenApiDocument,
  holder: { $ref?: string; content?: Record<string, { schema?: Schema }> },
): (Schema | undefined)[] {
  const { content = {} } = resolveReference(document, holder);
  return Object.values(content).map((media) => media.schema);
}

function countIn(document: OpenApiDocument, schemas: (Schema | undefined)[]): number {
  const seen = new Set<object>();
  const count = (schema: Schema | undefined): number => {
    if (schema === undefined || schema === true) return 0;
    if (schema === false) return 1;
    const whole = resolveReference<SchemaObject>(document, schema);
    if (seen.has(whole)) return 0;
    seen.add(whole);
    return ownConstraints(whole) + sum(nestedSchemas(whole).map(count));
  };
  return sum(schemas.map(count));
}

function ownConstraints(schema: SchemaObject): number {
  const keywords = single.filter((keyword) => keyword in schema).length;
  return (
    keywords + (schema.required?.length ?? 0) + (schema.additionalProperties === false ? 1 : 0)
  );
}

function nestedSchemas(schema: SchemaObject): (Schema | undefined)[] {
  const closed = schema.additionalProperties === false ? undefined : schema.additionalProperties;
  return [
    schema.items,
    schema.not,
    closed,
    ...Object.values(schema.properties ?? {}),
    ...[schema.oneOf, schema.anyOf, schema.allOf].flatMap((list) => list ?? []),
  ];
}

function sum(numbers: number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
