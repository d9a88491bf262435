import { createHash } from "node:crypto";
import type { OpenApiDocument } from "../src/openapi-document.ts";

/** Returns a document as the text of a JSON file. */
export function jsonText(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** Returns the first lines of a generated TypeScript file: where it comes from and the SHA-256 of the bundled documents. */
export function generatedHeader(documents: Readonly<Record<string, OpenApiDocument>>): string {
  const hashes = Object.entries(documents).map(
    ([name, document]) => `// SHA-256 of ${name}.json: ${sha256(jsonText(document))}`,
  );
  return [
    "// Generated from the OpenAPI documents in spec/ by `pnpm generate`: do not edit.",
    ...hashes,
    "",
  ].join("\n");
}

function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
