import type { OpenApiDocument } from "@purser/spec";
import { expect, test } from "vitest";
import { evidenceOf, type EvidenceTrial } from "../../test/evidence-world.ts";
import { specDocuments } from "../run/spec-documents.ts";
import { evidenceFormats } from "./formats.ts";

/** The spec with one constraint changed: names of accounts are shorter than any that there is. */
function changedSpec(): OpenApiDocument {
  const document = structuredClone(specDocuments.atlas) as unknown as {
    components: { schemas: Record<string, { properties?: Record<string, object> }> };
  };
  const organization = document.components.schemas["Organization"]?.properties?.["name"];
  if (!organization) throw new Error("The spec has no Organization with a name.");
  Object.assign(organization, { maxLength: 3 });
  return document as unknown as OpenApiDocument;
}

/** What somebody reads in the HTML alone: text, without markup. */
async function read(trial: EvidenceTrial): Promise<string> {
  const { evidence } = await evidenceOf(trial);
  const html = evidenceFormats.html.render(evidence);
  const [, body = ""] = /<section id="moves".*?>(.*?)<section id="observed"/s.exec(html) ?? [];
  return body
    .replaceAll(/<[^>]+>/g, " ")
    .replaceAll("&#39;", "'")
    .replaceAll(/\s+/g, " ");
}

test("a changed behaviour of the emulator: the emulator must move", async () => {
  const text = await read({ faults: ["body-name-null"] });
  expect(text).toContain("Who must move: the emulator.");
  expect(text).not.toContain("Who must move: the spec.");
  expect(text).toContain("It promises what it promised when it was last compared");
});

test("a changed constraint of the spec: the spec must move, and how it was changed is told", async () => {
  const text = await read({ document: changedSpec() });
  expect(text).toContain("Who must move: the spec.");
  expect(text).not.toContain("Who must move: the emulator.");
  expect(text).toContain("It was changed in 1 place since");
  expect(text).toMatch(/\/components\/schemas\/Organization\/properties\/name\/maxLength/);
  expect(text).toContain("keeps the spec as it was before");
});

test("both at once, in two places: each finding says its own side", async () => {
  const text = await read({ document: changedSpec(), faults: ["body-client-id-bare"] });
  expect(text).toContain("Who must move: the spec.");
  expect(text).toContain("Who must move: the emulator.");
});

test("a promise that was added is the spec's, whatever else is wrong with the answer", async () => {
  const document = changedSpec() as unknown as {
    components: { schemas: Record<string, { required?: string[] }> };
  };
  document.components.schemas["OrganizationServiceAccount"]?.required?.push("owner");
  const { evidence } = await evidenceOf({
    document: document as unknown as OpenApiDocument,
    faults: ["body-client-id-bare"],
  });
  const moves = evidence.dossier.findings
    .filter(({ operationId }) => operationId === "getOrgServiceAccount")
    .map(({ case: name, move }) => [name.split(": ")[1], move.party]);
  expect(moves).toContainEqual(["required owner", "spec"]);
  expect(moves).toContainEqual([expect.stringContaining("pattern"), "endpoint"]);
});

test("both at once, in one place: the emulator keeps neither", async () => {
  const text = await read({
    document: changedSpec(),
    faults: ["body-organization-name-missing"],
  });
  expect(text).toContain("Who must move: the emulator.");
});

test("of a service, what breaks the pages is to be asked of MongoDB", async () => {
  const text = await read({
    faults: ["body-name-null"],
    more: { isEmulated: false, mutate: false },
  });
  expect(text).toContain("Who must move: ask MongoDB.");
});
