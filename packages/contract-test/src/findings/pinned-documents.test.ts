import type { OpenApiDocument } from "@purser/spec";
import { expect, test } from "vitest";
import { specDocuments } from "../run/spec-documents.ts";
import { specChanges } from "./spec-changes.ts";

/**
 * A spec that was changed is compared with MongoDB's documentation, and then pinned:
 * `node --conditions=@purser/source packages/contract-test/test/generation/pin-documents.ts`.
 */
test.each(["atlas", "cloud-manager"] as const)(
  "the document of %s is the one that was last compared with the documentation",
  (platform) => {
    expect(specChanges(platform, specDocuments[platform])).toEqual([]);
  },
);

test("a change is told by its place, with what was there before", () => {
  const document = structuredClone(specDocuments.atlas) as unknown as {
    components: { schemas: Record<string, unknown> };
  };
  document.components.schemas["OrgId"] = { type: "string", pattern: "^x$" };
  expect(specChanges("atlas", document as unknown as OpenApiDocument)).toEqual([
    {
      pointer: "/components/schemas/OrgId/pattern",
      before: expect.stringContaining("24") as string,
      now: '"^x$"',
    },
  ]);
});
