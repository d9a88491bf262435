import { operations, rateLimitSets, type OpenApiDocument, type Platform } from "@purser/spec";
import atlasDocument from "@purser/spec/atlas.json" with { type: "json" };
import cloudManagerDocument from "@purser/spec/cloud-manager.json" with { type: "json" };
import { basePaths, operationRow, rateLimitRow } from "./operation-rows.ts";
import { recognizerModule } from "./recognizer-module.ts";

// The type of an imported JSON file is its content, letter by letter.
const documents = {
  atlas: atlasDocument as unknown as OpenApiDocument,
  "cloud-manager": cloudManagerDocument as unknown as OpenApiDocument,
};

/** Returns the text of every file that this package generates from `@purser/spec`, by path from the package. Writes nothing. */
export function generatedFiles(): Map<string, string> {
  return new Map([
    ["src/generated/operation-rows.ts", rowsModule()],
    ...Object.entries(documents).map(([platform, document]): [string, string] => [
      `src/generated/${platform}-recognizers.ts`,
      recognizerModule(platform as Platform, document),
    ]),
  ]);
}

function rowsModule(): string {
  const platforms = Object.keys(documents) as Platform[];
  const tables = platforms.flatMap((platform) => [
    `  "${platform}": {`,
    `    base: "${basePaths[platform]}",`,
    `    rows: \`${Object.values(operations[platform])
      .map((operation) => operationRow(platform, operation))
      .join("\n")}\`,`,
    "  },",
  ]);
  const sets = platforms.flatMap((platform) => [
    `  "${platform}": \`${Object.entries(rateLimitSets[platform])
      .map(([key, set]) => rateLimitRow(key, set))
      .join("\n")}\`,`,
  ]);
  return [
    "// Generated from the operation table of @purser/spec by `pnpm generate`: do not edit.",
    'import type { Platform } from "@purser/spec";',
    "",
    "/**",
    " * One row per operation: ID, method, path, slash where it may end in one, status, media types of answer and request",
    " * (versioned, JSON, form), version, roles, roles without a value, rate-limit set, list. `~` is the base.",
    " */",
    "export const operationRows: Readonly<Record<Platform, { base: string; rows: string }>> = {",
    ...tables,
    "};",
    "",
    "/** One row per token bucket: key, scope, capacity, refill rate, seconds from refill to refill, documented. */",
    "export const rateLimitRows: Readonly<Record<Platform, string>> = {",
    ...sets,
    "};",
    "",
  ].join("\n");
}
