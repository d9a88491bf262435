import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Platform } from "../src/operation.ts";
import { bundleDocument, rootFiles } from "./bundle.ts";
import { componentTypes } from "./component-types.ts";
import type { OpenApiDocument } from "../src/openapi-document.ts";
import { operationTable } from "./operation-table.ts";
import { jsonText } from "./source-file.ts";
import { sourceLines } from "./source-lines.ts";
import { operationSchemas } from "./zod/operation-schemas.ts";
import { zodModule } from "./zod/zod-module.ts";

/** Returns the text of every generated file, by path from the root of the repository. Reads the spec in `specFolder`, writes nothing. */
export async function generatedFiles(specFolder: string): Promise<Map<string, string>> {
  const atlas = await bundleDocument(specFolder, "atlas");
  const cloudManager = await bundleDocument(specFolder, "cloud-manager");
  const readText = (file: string) => readFileSync(join(specFolder, file), "utf8");
  return new Map([
    ...(await filesOf("atlas", atlas)),
    ...(await filesOf("cloud-manager", cloudManager)),
    [
      "spec/generated/operations.ts",
      operationTable({ atlas, "cloud-manager": cloudManager }),
    ] as const,
    [
      "spec/generated/lines.json",
      linesText({
        atlas: sourceLines(atlas, rootFiles.atlas, readText),
        "cloud-manager": sourceLines(cloudManager, rootFiles["cloud-manager"], readText),
      }),
    ] as const,
  ]);
}

async function filesOf(
  platform: Platform,
  document: OpenApiDocument,
): Promise<[path: string, text: string][]> {
  return [
    [`spec/generated/${platform}.json`, jsonText(document)],
    [`spec/generated/${platform}.ts`, await componentTypes(platform, document)],
    [`packages/core/src/generated/${platform}.ts`, zodModule(platform, document)],
    [`packages/core/src/generated/${platform}-operations.ts`, operationSchemas(platform, document)],
  ];
}

/** One line per entry: a moved line in a source is then one changed line here. */
function linesText(lines: Readonly<Record<Platform, Readonly<Record<string, unknown>>>>): string {
  const platforms = Object.entries(lines).map(([platform, entries]) => {
    const rows = Object.entries(entries).map(
      ([pointer, line]) => `    ${JSON.stringify(pointer)}: ${JSON.stringify(line)}`,
    );
    return `  ${JSON.stringify(platform)}: {\n${rows.join(",\n")}\n  }`;
  });
  return `{\n${platforms.join(",\n")}\n}\n`;
}
