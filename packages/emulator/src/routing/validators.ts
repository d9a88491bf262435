import type { Platform } from "@purser/spec";
import { Ajv2020, type ErrorObject, type ValidateFunction } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import type { FieldFault } from "../refusal.ts";
import { resolveReference, type Documents, type Schema } from "./documents.ts";

/** Checks values against schemas of the documents, each compiled when it is first needed. Returns the faults; none when valid. */
export type Validators = {
  /** Against the schema a JSON pointer (`#/…`) names. */
  checkPointer(platform: Platform, pointer: string, value: unknown): FieldFault[];
  /** Against a schema object of a document. */
  checkSchema(platform: Platform, schema: Schema, value: unknown): FieldFault[];
};

export function createValidators(documents: Documents): Validators {
  // The documents are checked strictly where they are made; here unknown keywords (x-…) pass.
  const ajv = new Ajv2020({ allErrors: true, strict: false, validateSchema: false });
  addFormats.default(ajv);
  for (const [platform, document] of Object.entries(documents)) ajv.addSchema(document, platform);
  const compiled = new WeakMap<Schema, ValidateFunction>();

  const compile = (platform: Platform, schema: Schema): ValidateFunction => {
    const known = compiled.get(schema);
    if (known) return known;
    const whole = resolveReference<Schema>(documents[platform], schema);
    const validate = ajv.compile(rebase(whole, platform));
    compiled.set(schema, validate);
    return validate;
  };
  return {
    checkPointer(platform, pointer, value) {
      const validate = ajv.getSchema(platform + pointer);
      if (!validate) throw new Error(`The ${platform} document has no schema at ${pointer}.`);
      return faultsOf(validate, value);
    },
    checkSchema: (platform, schema, value) => faultsOf(compile(platform, schema), value),
  };
}

/** A parameter's schema stands alone once its references name the document they point into. */
function rebase(schema: Schema, platform: Platform): Schema {
  const text = JSON.stringify(schema).replaceAll('"$ref":"#', `"$ref":"${platform}#`);
  return JSON.parse(text) as Schema;
}

function faultsOf(validate: ValidateFunction, value: unknown): FieldFault[] {
  return validate(value) ? [] : (validate.errors ?? []).map(toFieldFault);
}

function toFieldFault(error: ErrorObject): FieldFault {
  const parts = error.instancePath.split("/").slice(1);
  const named = error.params as { missingProperty?: string; additionalProperty?: string };
  const extra = named.missingProperty ?? named.additionalProperty;
  if (extra !== undefined) parts.push(extra);
  return { field: parts.join("."), description: error.message ?? error.keyword };
}
