import type { Schema } from "@purser/spec";
import addFormats from "ajv-formats";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";

/** The component schemas of a document, by name. */
export type Schemas = Readonly<Record<string, Schema>>;

/** Whether a JSON value is valid against a schema whose references point into the given components. */
export type IsValid = (schema: Schema, value: unknown) => boolean;

const home = "https://schemas.invalid/document";

/** Returns a validator that asks ajv: dialect 2020-12, strict, all formats in full. */
export function createValidator(schemas: Schemas): IsValid {
  const ajv = new Ajv2020({ strict: true, strictTypes: true, validateFormats: true });
  addFormats.default(ajv);
  ajv.addVocabulary(["example", "components", ...extensionsIn(schemas)]);
  ajv.addSchema({ $id: home, components: { schemas } });
  const compiled = new Map<Schema, ValidateFunction>();
  return (schema, value) => {
    const validate = compiled.get(schema) ?? ajv.compile(withAbsoluteReferences(schema));
    compiled.set(schema, validate);
    return validate(value);
  };
}

function withAbsoluteReferences(schema: Schema): Schema {
  const text = JSON.stringify(schema).replaceAll('"#/components/', `"${home}#/components/`);
  return JSON.parse(text) as Schema;
}

function extensionsIn(node: unknown): string[] {
  if (typeof node !== "object" || node === null) return [];
  const found = Object.entries(node).flatMap(([key, value]) =>
    key.startsWith("x-") ? [key] : extensionsIn(value),
  );
  return [...new Set(found)];
}
