import { join } from "node:path";
import { bundle, createConfig } from "@redocly/openapi-core";
import type { Platform } from "../src/operation.ts";
import type { OpenApiDocument } from "../src/openapi-document.ts";

/** The root file of each hand-written document, relative to the folder of the spec. */
export const rootFiles: Readonly<Record<Platform, string>> = {
  atlas: "atlas/openapi.yaml",
  "cloud-manager": "cloud-manager/openapi.yaml",
};

/**
 * Returns the document of one platform as a single JSON value: path items inlined, everything else under `components`.
 * Throws when a reference does not resolve.
 */
export async function bundleDocument(
  specFolder: string,
  platform: Platform,
): Promise<OpenApiDocument> {
  const config = await createConfig({});
  const ref = join(specFolder, rootFiles[platform]);
  const { bundle: document, problems } = await bundle({ ref, config });
  const problem = problems.find(({ severity }) => severity === "error");
  if (problem) {
    const [location] = problem.location;
    throw new Error(
      `${ref} does not bundle: ${problem.message} (${location?.source.absoluteRef}${location?.pointer ?? ""})`,
    );
  }
  return JSON.parse(JSON.stringify(document.parsed)) as OpenApiDocument;
}
