import { join } from "node:path";
import { expect, it } from "vitest";
import { bundleDocument } from "../bundle.ts";
import { operationSchemas } from "./operation-schemas.ts";

it("names per operation what its query, body and newest answer must be", async () => {
  const document = await bundleDocument(join(import.meta.dirname, "../fixtures"), "atlas");
  const list = document.paths["/books"]?.get;
  if (list) {
    list.parameters = [
      { name: "author", in: "query", required: true, schema: { type: "string" } },
      { name: "page", in: "query", schema: { type: "integer" } },
    ];
  }
  expect(operationSchemas("atlas", document).split("\n").slice(2).join("\n")).toBe(`\
import * as z from "zod/mini";
import { integer } from "../schema-checks/integer.ts";
import type { OperationSchemas } from "../validation/operation-schemas.ts";
import {
  Book,
  BookPage,
} from "./atlas.ts";

/** What an operation takes and what it answers, by operationId. */
export const operationSchemas: Readonly<Record<string, OperationSchemas>> = {
  listBooks: {
    query: z.strictObject({
      author: z.string(),
      page: z.exactOptional(z.number().check(integer())),
    }),
    answer: BookPage,
  },
  createBook: {
    body: Book,
    answer: Book,
  },
  deleteBook: {
  },
};
`);
});
