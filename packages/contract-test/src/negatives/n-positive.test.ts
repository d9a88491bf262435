import { expect, it } from "vitest";
import type { OpenApiDocument, SchemaObject } from "@purser/spec";
import { createContractWorld } from "../../test/contract-world.ts";
import { specDocuments } from "../run/spec-documents.ts";

const only = { checks: ["N-POSITIVE"], operations: ["updateOrgServiceAccount"] };

/** Atlas as it would be if descriptions had 40 characters at most. */
function narrower(): OpenApiDocument {
  const document = structuredClone(specDocuments.atlas);
  const request = document.components?.schemas?.["UpdateOrganizationServiceAccountRequest"];
  const { properties = {} } = request as SchemaObject;
  (properties["description"] as SchemaObject).maxLength = 40;
  return document;
}

async function violations(isEmulated: boolean) {
  const documents = { ...specDocuments, atlas: narrower() } as never;
  const world = createContractWorld("atlas", { documents });
  const { results } = await world.run({
    only,
    isEmulated,
    consent: { confirm: ({ id }) => id },
    cases: 60,
  });
  return results.filter(({ verdict }) => verdict === "violation" || verdict === "drift");
}

it("finds a bound that is narrower than the document's, and shrinks what was generated to it", async () => {
  const found = await violations(true);
  expect(found.map((each) => [each.case, each.verdict])).toEqual([
    ["description: 250 characters", "violation"],
    ["generated bodies", "violation"],
  ]);
  const [edge, generated] = found;
  expect(edge?.pointer).toMatch(/\/description\/maxLength$/);
  const { description } = JSON.parse(generated?.actual ?? "{}") as { description?: string };
  expect(description?.length).toBeGreaterThan(40);
  expect(generated?.message).toContain("random seed 1");
});

it("says of the service that the document is behind", async () => {
  const verdicts = (await violations(false)).map(({ verdict }) => verdict);
  expect(verdicts).toEqual(["drift", "drift"]);
});
