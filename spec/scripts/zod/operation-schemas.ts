import type { Platform } from "../../src/operation.ts";
import type { Content, OpenApiDocument, Parameter, Schema } from "../../src/openapi-document.ts";
import { operationsIn, type PlacedOperation, resolveReference } from "../document-parts.ts";
import { generatedHeader } from "../source-file.ts";
import { indented } from "./expression.ts";
import { schemaExpression } from "./schema-expression.ts";
import { importLines } from "./zod-module.ts";

/**
 * Returns the module that exports `operationSchemas`: per operation of a document the zod schemas of its query, its body and
 * its successful answer, each where there is one. What fills a path is checked where paths are built, without zod.
 */
export function operationSchemas(platform: Platform, document: OpenApiDocument): string {
  const used = { checks: new Set<string>(), schemas: new Set<string>() };
  const emit = (schema: Schema): string => {
    const { code, checks } = schemaExpression(schema);
    for (const check of checks) used.checks.add(check);
    for (const name of referencesIn(schema)) used.schemas.add(name);
    return code;
  };
  const entries = operationsIn(document).map((placed) => entryOf(document, placed, emit));
  return [
    `${generatedHeader({ [platform]: document })}import * as z from "zod/mini";`,
    ...importLines(used.checks),
    'import type { OperationSchemas } from "../validation/operation-schemas.ts";',
    `import {\n${[...used.schemas]
      .toSorted()
      .map((name) => `  ${name},\n`)
      .join("")}} from "./${platform}.ts";`,
    "",
    "/** What an operation takes and what it answers, by operationId. */",
    `export const operationSchemas: Readonly<Record<string, OperationSchemas>> = {\n${entries.join("")}};`,
    "",
  ].join("\n");
}

type Emit = (schema: Schema) => string;

function entryOf(
  document: OpenApiDocument,
  { item, operation }: PlacedOperation,
  emit: Emit,
): string {
  const { operationId = "", requestBody = {}, responses = {} } = operation;
  const parameters = [...(item.parameters ?? []), ...(operation.parameters ?? [])].map(
    (parameter) => resolveReference(document, parameter),
  );
  const success = Object.entries(responses).find(([status]) => Number(status) < 300);
  const parts: Record<string, string | undefined> = {
    query: queryObject(parameters, emit),
    body: newestSchema(resolveReference(document, requestBody).content, emit),
    answer: newestSchema(resolveReference(document, success?.[1] ?? {}).content, emit),
  };
  const lines = Object.entries(parts).flatMap(([part, code]) =>
    code === undefined ? [] : [`    ${part}: ${indented(indented(code))},\n`],
  );
  return `  ${operationId}: {\n${lines.join("")}  },\n`;
}

function queryObject(parameters: Parameter[], emit: Emit): string | undefined {
  const fields = parameters.filter((parameter) => parameter.in === "query");
  if (fields.length === 0) return undefined;
  const lines = fields.map(({ name = "", required, schema = true }) => {
    const code = emit(schema);
    return `  ${name}: ${indented(required === true ? code : `z.exactOptional(${code})`)},\n`;
  });
  return `z.strictObject({\n${lines.join("")}})`;
}

/** The schema of the newest version: the last media type in text order, as the operation table has it. */
function newestSchema(content: Content | undefined, emit: Emit): string | undefined {
  const newest = Object.keys(content ?? {})
    .toSorted()
    .at(-1);
  const schema = newest === undefined ? undefined : content?.[newest]?.schema;
  return schema === undefined ? undefined : emit(schema);
}

function referencesIn(schema: Schema): string[] {
  const references = JSON.stringify(schema).matchAll(/"\$ref":"#\/components\/schemas\/(\w+)"/g);
  return [...references].flatMap(([, name]) => name ?? []);
}
