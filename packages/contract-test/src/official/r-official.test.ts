import type { OpenApiDocument } from "@purser/spec";
import { describe, expect, test } from "vitest";
import { createContractWorld } from "../../test/contract-world.ts";
import { specDocuments } from "../run/spec-documents.ts";

const only = { checks: ["R-OFFICIAL", "R-SCHEMA", "S-IDEMPOTENT"], operations: ["getOrg"] };

/** A document as MongoDB writes them: OpenAPI 3.0, `nullable`, parameters of another name. */
function officialDocument(name: unknown): OpenApiDocument {
  const content = {
    "application/vnd.atlas.2023-01-01+json": { schema: { $ref: "#/components/schemas/Org" } },
  };
  return {
    openapi: "3.0.1",
    info: {},
    paths: { "/api/atlas/v2/orgs/{ORG-ID}": { get: { responses: { "200": { content } } } } },
    components: {
      schemas: { Org: { type: "object", properties: { name, id: { type: "string" } } } },
    },
  } as unknown as OpenApiDocument;
}

const verdictsOf = async (official: OpenApiDocument, faults: string[] = []) => {
  const { results } = await createContractWorld("atlas", { faults }).run({ only, official });
  return results
    .filter(({ checkId, operationId }) => checkId.startsWith("R-") && operationId === "getOrg")
    .filter(({ case: name }) => name.startsWith("200"))
    .map(({ checkId, verdict }) => `${checkId} ${verdict}`);
};

describe("R-OFFICIAL", () => {
  test("is judged apart from the spec, by a document in OpenAPI 3.0", async () => {
    expect(await verdictsOf(officialDocument({ type: "string", nullable: true }))).toEqual([
      "R-SCHEMA pass",
      "R-OFFICIAL pass",
    ]);
    expect(await verdictsOf(officialDocument({ type: "integer" }))).toEqual([
      "R-SCHEMA pass",
      "R-OFFICIAL violation",
    ]);
  });

  test.each(["atlas", "cloud-manager"] as const)(
    "is kept by a clean emulator and broken by a fault, with the spec itself for the document: %s",
    async (platform) => {
      const official = specDocuments[platform];
      const clean = await createContractWorld(platform).run({
        only: { checks: only.checks },
        official,
      });
      const named = clean.results.filter(({ checkId }) => checkId === "R-OFFICIAL");
      expect(named.filter(({ verdict }) => verdict !== "pass")).toEqual([]);
      expect(named.length).toBeGreaterThan(10);
      const broken = await createContractWorld(platform, { faults: ["body-name-null"] }).run({
        only: { checks: only.checks },
        official,
      });
      expect(broken.results).toContainEqual(
        expect.objectContaining({
          checkId: "R-OFFICIAL",
          operationId: "getOrgServiceAccount",
          verdict: "violation",
        }),
      );
    },
  );

  test("says what a schema that cannot be read is", async () => {
    expect(await verdictsOf(officialDocument({ nullable: true }))).toEqual([
      "R-SCHEMA pass",
      "R-OFFICIAL inconclusive",
    ]);
  });

  test("is skipped, and says so, without a document", async () => {
    const { results } = await createContractWorld("atlas").run({ only });
    expect(results.find(({ checkId }) => checkId === "R-OFFICIAL")).toMatchObject({
      verdict: "skipped",
      operationId: "*",
    });
  });
});
