import { join } from "node:path";
import { createConfig, lint } from "@redocly/openapi-core";
import type { Platform } from "../src/operation.ts";
import { bundleDocument, rootFiles } from "./bundle.ts";
import { operationsIn } from "./document-parts.ts";
import { operationProblems } from "./operation-checks.ts";
import { schemaProblems } from "./schema-checks.ts";
import { schemasOf } from "./schema-locations.ts";

/** What linting one document looked at, and what it found: one line per problem. */
export type LintResult = { operations: number; schemas: number; problems: string[] };

/** Returns what Redocly's recommended rules and the checks of our own find in one document. Warnings count as problems. */
export async function lintDocument(specFolder: string, platform: Platform): Promise<LintResult> {
  const config = await createConfig({ extends: ["recommended"] });
  const found = await lint({ ref: join(specFolder, rootFiles[platform]), config });
  const byRedocly = found.map(({ ruleId, message, location }) => {
    const [place] = location;
    return `${place?.source.absoluteRef}${place?.pointer ?? ""}: ${message} (${ruleId})`;
  });
  const document = await bundleDocument(specFolder, platform);
  const byUs = [...operationProblems(document), ...schemaProblems(document)].map(
    ({ pointer, message }) => `${platform}.json#${pointer}: ${message}`,
  );
  return {
    operations: operationsIn(document).length,
    schemas: schemasOf(document).length,
    problems: [...byRedocly, ...byUs],
  };
}
