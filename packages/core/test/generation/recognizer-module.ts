import type { OpenApiDocument, Platform, Schema } from "@purser/spec";
import * as library from "../../src/recognition/recognizers.ts";
import { partsOf, type OperationParts } from "./operation-parts.ts";
import { fieldsObject, recognizerExpression } from "./recognizer-expression.ts";

/** Returns the module that exports `recognizers`: what recognizes the query and the answer of every operation of a document. */
export function recognizerModule(platform: Platform, document: OpenApiDocument): string {
  const schemas = document.components?.schemas ?? {};
  const parts = partsOf(document);
  const components = new Map<string, string>();
  const visit = (code: string): void => {
    for (const [name] of code.matchAll(/\b[A-Z]\w*\b/g)) {
      const schema = schemas[name];
      if (schema === undefined || components.has(name)) continue;
      const code = recognizerExpression(schema);
      visit(code);
      components.set(name, code);
    }
  };
  const queries = new Map<string, string>();
  const rows = parts.map((operation) => {
    const query = queryExpression(operation);
    const name = queries.get(query) ?? `query${queries.size + 1}`;
    queries.set(query, name);
    const answer = operation.answer === undefined ? "" : recognizerExpression(operation.answer);
    visit(answer);
    return `  ${operation.operationId}: [${answer === "" ? name : `${name}, ${answer}`}],`;
  });
  const declarations = [
    ...[...components].map(([name, code]) => `const ${name} = ${code};`),
    ...[...queries].map(([code, name]) => `const ${name} = ${code};`),
  ];
  const words = new Set(declarations.join("\n").match(/\w+/g));
  const used = Object.keys(library).filter((name) => words.has(name));
  return [
    `// Generated from ${platform}.json of @purser/spec by \`pnpm generate\`: do not edit.`,
    "import {",
    ...used.toSorted().map((name) => `  ${name},`),
    "  type OperationRecognizers,",
    '} from "../recognition/recognizers.ts";',
    "",
    ...declarations,
    "",
    "/** By operationId. */",
    "export const recognizers: Readonly<Record<string, OperationRecognizers>> = {",
    ...rows,
    "};",
    "",
  ].join("\n");
}

function queryExpression({ query }: OperationParts): string {
  const named = query.map(({ name = "", schema = true }): [string, Schema] => [name, schema]);
  const needed = new Set(query.filter(({ required }) => required === true).map(({ name }) => name));
  const isNeeded = ([name]: [string, Schema]) => needed.has(name);
  const others = named.filter((field) => !isNeeded(field));
  return `isObject(${fieldsObject(named.filter(isNeeded))}, ${fieldsObject(others)})`;
}
