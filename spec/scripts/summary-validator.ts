import { Ajv2020, type ErrorObject, type ValidateFunction } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import type { OpenApiDocument, Schema } from "../src/openapi-document.ts";
import { componentSchemas } from "./document-parts.ts";

/** Where a value breaks its schema (a JSON pointer into the value), and by which keyword. */
export type SchemaFault = { pointer: string; keyword: string };

/** Returns the faults of a value against a schema of the document, each place and keyword once, in order of place; none when it is valid. */
export type CheckValue = (schema: Schema, value: unknown) => SchemaFault[];

const documentId = "document";

/**
 * Returns a check of values against schemas of a bundled document, by ajv in strict mode: an unknown keyword or format
 * throws when the schema is first used.
 */
export function createValueCheck(document: OpenApiDocument): CheckValue {
  const ajv = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true });
  addFormats.default(ajv);
  // What OpenAPI adds to JSON Schema, and what the documents add to both.
  ajv.addVocabulary(["example", ...extensionKeys(document)]);
  ajv.addSchema({ $id: documentId, $defs: asDefinitions(componentSchemas(document)) });
  const compiled = new Map<string, ValidateFunction>();
  return (schema, value) => {
    const text = JSON.stringify(schema);
    const validate = compiled.get(text) ?? ajv.compile(asDefinitions(schema));
    compiled.set(text, validate);
    return validate(value) ? [] : distinct(validate.errors ?? []);
  };
}

/** ajv knows the components as definitions of one schema, and a reference has to name that schema. */
function asDefinitions<T>(schemas: T): T {
  const text = JSON.stringify(schemas).replaceAll("#/components/schemas/", `${documentId}#/$defs/`);
  return JSON.parse(text) as T;
}

function extensionKeys(document: OpenApiDocument): string[] {
  const keys = JSON.stringify(document).matchAll(/"(x-[a-z-]+)":/gu);
  return [...new Set([...keys].flatMap(([, key]) => key ?? []))];
}

function distinct(errors: ErrorObject[]): SchemaFault[] {
  const faults = errors.map(({ instancePath, keyword }) => ({ pointer: instancePath, keyword }));
  return [...new Map(faults.map((fault) => [sortKey(fault), fault]))]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([, fault]) => fault);
}

/** Returns a text by which faults sort: by place, then by keyword. */
export function sortKey({ pointer, keyword }: SchemaFault): string {
  return `${pointer} ${keyword}`;
}
