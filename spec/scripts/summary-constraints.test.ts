import { expect, test } from "vitest";
import type { OpenApiDocument, OperationObject } from "../src/openapi-document.ts";
import { constraintCounts } from "./summary-constraints.ts";

test("counts what refuses a value in parameters, body and answers, through references", () => {
  const name = { type: "string", minLength: 1, maxLength: 9 };
  expect(
    countsOf({
      operationId: "addBook",
      parameters: [{ $ref: "#/components/parameters/Shelf" }],
      requestBody: {
        content: {
          "application/json": {
            schema: {
              type: "object",
              additionalProperties: false,
              required: ["name", "pages"],
              properties: { name, pages: { type: "integer", minimum: 1 }, price: false },
            },
          },
        },
      },
      responses: { "201": { $ref: "#/components/responses/Added" } },
    }),
  ).toEqual([{ operationId: "addBook", parameters: 3, body: 10, answers: 4 }]);
});

test("counts a schema that is used twice once, and ends on one that holds itself", () => {
  const schema = { $ref: "#/components/schemas/Chapter" };
  expect(
    countsOf({
      operationId: "read",
      responses: {
        "200": { content: { "application/json": { schema } } },
        "206": { content: { "application/json": { schema } } },
      },
    }),
  ).toEqual([{ operationId: "read", parameters: 0, body: 0, answers: 3 }]);
});

test("counts nothing for words and examples", () => {
  const described = { description: "Any book.", example: { type: "novel", minLength: 3 } };
  const content = { "application/json": { schema: described } };
  expect(countsOf({ operationId: "say", requestBody: { content } })).toEqual([
    { operationId: "say", parameters: 0, body: 0, answers: 0 },
  ]);
});

function countsOf(operation: OperationObject): ReturnType<typeof constraintCounts> {
  const parameter = { name: "shelf", in: "path", required: true };
  const document: OpenApiDocument = {
    openapi: "3.1.0",
    paths: { "/books": { post: operation } },
    components: {
      parameters: { Shelf: { ...parameter, schema: { type: "string", pattern: "^[a-z]$" } } },
      responses: {
        Added: {
          headers: { Age: { schema: { type: "integer", minimum: 0 } } },
          content: { "application/json": { schema: { type: "object", required: ["name"] } } },
        },
      },
      schemas: {
        Chapter: {
          type: "object",
          properties: {
            chapters: {
              type: "array",
              items: { $ref: "#/components/schemas/Chapter" },
              minItems: 1,
            },
          },
        },
      },
    },
  };
  return constraintCounts(document);
}
