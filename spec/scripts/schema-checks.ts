import type { OpenApiDocument, SchemaObject } from "../src/openapi-document.ts";
import { componentSchemas } from "./document-parts.ts";
import { schemasOf } from "./schema-locations.ts";

/** What is wrong with a document, and where: a JSON pointer into the bundled document. */
export type Problem = { pointer: string; message: string };

/** The keywords that the documents may use: those that every reader of them understands. */
const keywords = new Set(
  (
    "type enum const pattern format minLength maxLength minimum maximum exclusiveMinimum items minItems maxItems " +
    "uniqueItems properties required additionalProperties oneOf anyOf allOf not $ref default description example " +
    "examples readOnly"
  ).split(" "),
);

const formats = new Set(["date-time", "int32", "int64", "ipv4", "ipv6", "uri"]);

/** Returns one problem per schema keyword, format or pattern that the documents do not allow themselves. */
export function schemaProblems(document: OpenApiDocument): Problem[] {
  const located = schemasOf(document).flatMap(({ pointer, schema }) =>
    typeof schema === "boolean"
      ? []
      : messagesOf(schema).map((message): Problem => ({ pointer, message })),
  );
  const renamed = Object.keys(componentSchemas(document))
    .filter((name) => !/^[A-Z][A-Za-z0-9]*$/.test(name))
    .map((name) => ({
      pointer: `/components/schemas/${name}`,
      message: "the name is not unique in the sources, or not in PascalCase",
    }));
  return [...located, ...renamed];
}

function messagesOf(schema: SchemaObject): string[] {
  const unknown = Object.keys(schema).filter((key) => !keywords.has(key) && !key.startsWith("x-"));
  const messages = unknown.map((key) => `the keyword ${key} is not allowed`);
  if (schema.format !== undefined && !formats.has(schema.format)) {
    messages.push(`the format ${schema.format} is not allowed`);
  }
  if (schema.pattern !== undefined) messages.push(...patternMessages(schema.pattern));
  return messages;
}

function patternMessages(pattern: string): string[] {
  const messages: string[] = [];
  if (!isUnicodePattern(pattern)) messages.push(`the pattern ${pattern} is no Unicode one`);
  if (!isAnchored(pattern)) messages.push(`the pattern ${pattern} is not anchored at both ends`);
  if (/\(\?<?[=!]/.test(pattern)) messages.push(`the pattern ${pattern} looks around`);
  return messages;
}

/** In `^a|b$` each anchor holds for one branch only, so an alternative outside all groups does not count as anchored. */
function isAnchored(pattern: string): boolean {
  const outside = pattern.replaceAll(/\\./g, "").replaceAll(/\[[^\]]*\]/g, "");
  let depth = 0;
  for (const character of outside) {
    if (character === "(") depth += 1;
    if (character === ")") depth -= 1;
    if (character === "|" && depth === 0) return false;
  }
  return pattern.startsWith("^") && /(^|[^\\])(\\\\)*\$$/.test(pattern);
}

function isUnicodePattern(pattern: string): boolean {
  try {
    return new RegExp(pattern, "u").unicode;
  } catch {
    return false;
  }
}
