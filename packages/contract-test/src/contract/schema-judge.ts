import type { OpenApiDocument } from "@purser/spec";
import { Ajv2020, type ErrorObject, type ValidateFunction } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { pointerOf } from "./pointer.ts";

/** What is wrong with a value, and which promise of the document says so. */
export type SchemaFault = {
  /** JSON pointer into the value. */
  at: string;
  message: string;
  /** JSON pointer into the document: the keyword that is broken. */
  pointer: string;
  keyword: string;
  /** The member that is missing or too much. */
  member?: string;
};

export type SchemaJudge = {
  /** Returns what a value breaks of the schema at a pointer of the document; empty where it keeps it. */
  faults(pointer: string, value: unknown): SchemaFault[];
};

const judges = new WeakMap<OpenApiDocument, SchemaJudge>();

/** Returns a judge for a document, the same one every time: compiling its schemas takes a while. */
export function schemaJudgeOf(document: OpenApiDocument): SchemaJudge {
  const known = judges.get(document);
  if (known) return known;
  const fresh = createSchemaJudge(document);
  judges.set(document, fresh);
  return fresh;
}

function createSchemaJudge(document: OpenApiDocument): SchemaJudge {
  // Verbose faults name the schema they are of, by which its place in the document is known.
  const ajv = new Ajv2020({ allErrors: true, strict: false, validateSchema: false, verbose: true });
  addFormats.default(ajv);
  ajv.addSchema(document, "spec");
  const compiled = new Map<string, ValidateFunction>();
  const places = placesOf(document);
  return {
    faults(pointer, value) {
      let validate = compiled.get(pointer);
      if (!validate) {
        validate = ajv.compile({ $ref: `spec#${encodedPointer(pointer)}` });
        compiled.set(pointer, validate);
      }
      if (validate(value)) return [];
      return (validate.errors ?? []).map((error) => toFault(error, pointer, places));
    },
  };
}

/** A pointer as the fragment of a URI (RFC 6901, section 6): templates and media types hold what a URI may not. */
function encodedPointer(pointer: string): string {
  return pointer.split("/").map(encodeURIComponent).join("/");
}

function toFault(error: ErrorObject, pointer: string, places: Places): SchemaFault {
  const { instancePath, message = "is not valid", keyword, params } = error;
  const extra = params as { additionalProperty?: string; missingProperty?: string };
  const name = extra.additionalProperty ?? extra.missingProperty;
  return {
    at: instancePath,
    message: keyword === "additionalProperties" ? `holds an undocumented ${name}` : message,
    pointer: placeOf(error, pointer, places),
    keyword,
    ...(name !== undefined && { member: name }),
  };
}

/** Pointers by the object that is there. */
type Places = WeakMap<object, string>;

function placesOf(document: OpenApiDocument): Places {
  const places: Places = new WeakMap();
  const visit = (value: unknown, at: string): void => {
    if (typeof value !== "object" || value === null) return;
    places.set(value, at);
    for (const [name, member] of Object.entries(value)) visit(member, `${at}${pointerOf(name)}`);
  };
  visit(document, "");
  return places;
}

/** Where a keyword stands; of a schema that is `false` its own place; failing both the schema that was asked for. */
function placeOf(
  { parentSchema, keyword, schemaPath }: ErrorObject,
  pointer: string,
  places: Places,
): string {
  const holder = typeof parentSchema === "object" ? places.get(parentSchema) : undefined;
  if (holder !== undefined) return `${holder}${pointerOf(keyword)}`;
  const path = decodeURIComponent(schemaPath.slice(schemaPath.indexOf("#") + 1));
  return path.startsWith("/components") || path.startsWith("/paths")
    ? path.replace(/\/false schema$/, "")
    : pointer;
}
