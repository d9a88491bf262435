import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import type { OpenApiDocument } from "../src/openapi-document.ts";
import type { Operation } from "../src/operation.ts";
import { operations, rateLimitSets, roleIncludes } from "../src/index.ts";
import { bundleDocument } from "./bundle.ts";
import { operationTable } from "./operation-table.ts";

let library: OpenApiDocument;

beforeAll(async () => {
  library = await bundleDocument(join(import.meta.dirname, "fixtures"), "atlas");
});

describe("operationTable", () => {
  it("takes the newest version of a media type", () => {
    expect(tableOf(library)["listBooks"]).toEqual({
      operationId: "listBooks",
      method: "GET",
      path: "/books",
      alternatePaths: [],
      successStatus: 200,
      mediaType: "application/vnd.atlas.2024-08-05+json",
      requestMediaType: null,
      version: "2024-08-05",
      requiredRoles: ["READER"],
      requiredRoleNames: [],
      rateLimitSet: "books",
      isList: true,
    });
  });

  it("tells one entity from a page of them", () => {
    expect(tableOf(library)["createBook"]).toMatchObject({
      isList: false,
      successStatus: 201,
      requiredRoleNames: ["Librarian"],
    });
  });

  it("keeps other spellings of a path, and knows no media type of an empty answer", () => {
    expect(tableOf(library)["deleteBook"]).toMatchObject({
      alternatePaths: ["/books/{bookId}/"],
      mediaType: null,
      successStatus: 204,
    });
  });

  it.for(["operationId", "x-rate-limit-set", "responses"] as const)(
    "refuses an operation without %s",
    (key) => {
      const broken = structuredClone(library);
      delete broken.paths["/books"]?.get?.[key];
      expect(() => tableOf(broken)).toThrow(/no operationId|no x-rate-limit-set|no success/);
    },
  );
});

describe("the operations of the two platforms", () => {
  it("name rate-limit sets and roles that exist", () => {
    for (const platform of ["atlas", "cloud-manager"] as const) {
      const roles = new Set(Object.entries(roleIncludes[platform]).flat(2));
      for (const operation of Object.values(operations[platform])) {
        expect(rateLimitSets[platform]).toHaveProperty(operation.rateLimitSet);
        for (const role of operation.requiredRoles) expect(roles).toContain(role);
      }
    }
  });

  it("have a version on Atlas, but for the two of OAuth", () => {
    const unversioned = Object.values(operations.atlas).filter(({ version }) => version === null);
    expect(unversioned.map(({ operationId }) => operationId).toSorted()).toEqual([
      "createAccessToken",
      "revokeAccessToken",
    ]);
  });
});

/** The operations that the generated module would export. */
function tableOf(document: OpenApiDocument): Record<string, Operation> {
  const text = operationTable({ atlas: document, "cloud-manager": document });
  const [, json = ""] = /export const operations: .* = (\{[^;]*\});/.exec(text) ?? [];
  return (JSON.parse(json) as { atlas: Record<string, Operation> }).atlas;
}
