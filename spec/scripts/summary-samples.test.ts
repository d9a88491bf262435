import { expect, test } from "vitest";
import type { OpenApiDocument } from "../src/openapi-document.ts";
import { type Sample, sampleFaults } from "./summary-samples.ts";
import { createValueCheck } from "./summary-validator.ts";

const document: OpenApiDocument = {
  openapi: "3.1.0",
  paths: {
    "/books": {
      post: {
        operationId: "addBook",
        requestBody: { content: { "application/json": { schema: { type: "string" } } } },
        responses: { "400": { $ref: "#/components/responses/Refused" }, "204": {} },
      },
    },
  },
  components: {
    responses: { Refused: { content: { "application/json": { schema: { type: "integer" } } } } },
  },
};
const check = createValueCheck(document);
const sample: Sample = { operationId: "addBook", part: "request", source: "the page", value: 3 };

test("checks a request against the request body", () => {
  expect(sampleFaults(document, check, sample)).toEqual([{ pointer: "", keyword: "type" }]);
});

test("checks a response against the answer of its status", () => {
  expect(sampleFaults(document, check, { ...sample, part: "response", status: 400 })).toEqual([]);
});

test.each([
  { ...sample, operationId: "addBooks" },
  { ...sample, part: "response" as const, status: 204 },
])("refuses a sample that the document has no body for", (stray) => {
  expect(() => sampleFaults(document, check, stray)).toThrow(/has no/u);
});
