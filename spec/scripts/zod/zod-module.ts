import type { Platform } from "../../src/operation.ts";
import type { OpenApiDocument, Schema } from "../../src/openapi-document.ts";
import { componentSchemas } from "../document-parts.ts";
import { generatedHeader } from "../source-file.ts";
import { dependencyOrder } from "./dependency-order.ts";
import { schemaExpression } from "./schema-expression.ts";

/** The file of `packages/core/src/schema-checks/` that exports a check. */
const checkFiles: Readonly<Record<string, string>> = {
  dateTime: "date-time.ts",
  int32: "integer.ts",
  integer: "integer.ts",
  ipv4: "ip-address.ts",
  ipv6: "ip-address.ts",
  isNot: "is-not.ts",
  known: "known-values.ts",
  uniqueItems: "unique-items.ts",
  uri: "uri.ts",
};

/** Returns the module that exports one zod schema per component schema of a document, under the same name. */
export function zodModule(platform: Platform, document: OpenApiDocument): string {
  const schemas = componentSchemas(document);
  const used = new Set<string>();
  const declarations = dependencyOrder(schemas).map((name) => {
    const { code, checks } = schemaExpression(schemas[name] ?? true);
    for (const check of checks) used.add(check);
    return `${docstring(schemas[name])}export const ${name} = ${code};\n`;
  });
  return [
    `${generatedHeader({ [platform]: document })}import * as z from "zod/mini";`,
    ...importLines(used),
    "",
    ...declarations,
  ].join("\n");
}

/** Returns the imports of the checks that generated code uses. Throws on a check that no file exports. */
export function importLines(used: ReadonlySet<string>): string[] {
  const namesOf: Record<string, string[]> = {};
  for (const name of [...used].toSorted()) {
    const file = checkFiles[name];
    if (file === undefined) throw new Error(`no file exports the check ${name}`);
    (namesOf[file] ??= []).push(name);
  }
  return Object.entries(namesOf).map(
    ([file, names]) => `import { ${names.join(", ")} } from "../schema-checks/${file}";`,
  );
}

function docstring(schema: Schema | undefined): string {
  if (typeof schema !== "object" || schema.description === undefined) return "";
  const text = schema.description.trim().replaceAll(/\s+/g, " ").replaceAll("*/", "*\\/");
  return `/** ${text} */\n`;
}
