import type { OpenApiDocument, Schema } from "@purser/spec";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";

/** Says whether values keep schemas. The proof has its own: it must not trust that of the suite. */
export type SchemaJudge = {
  /** Against the schema at a pointer of the document. */
  keeps(pointer: string, value: unknown): boolean;
  /** Against a schema whose references are those of the document. */
  keepsSchema(schema: Schema, value: unknown): boolean;
};

const judges = new WeakMap<OpenApiDocument, SchemaJudge>();

/** Returns the judge of a document, the same one every time. */
export function schemaJudgeOf(document: OpenApiDocument): SchemaJudge {
  const known = judges.get(document);
  if (known) return known;
  const ajv = new Ajv2020({ strict: false, validateSchema: false });
  addFormats.default(ajv);
  ajv.addSchema(document, "spec");
  const compiled = new Map<string, ValidateFunction>();
  const compile = (key: string, make: () => object | boolean): ValidateFunction => {
    const validate = compiled.get(key) ?? ajv.compile(make());
    compiled.set(key, validate);
    return validate;
  };
  const fresh: SchemaJudge = {
    keeps: (pointer, value) =>
      compile(pointer, () => ({
        $ref: `spec#${pointer.split("/").map(encodeURIComponent).join("/")}`,
      }))(value),
    keepsSchema: (schema, value) => {
      const text = JSON.stringify(schema).replaceAll('"$ref":"#', '"$ref":"spec#');
      return compile(text, () => JSON.parse(text) as object | boolean)(value);
    },
  };
  judges.set(document, fresh);
  return fresh;
}
