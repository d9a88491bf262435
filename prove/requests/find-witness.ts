import type { Json, Schema } from "@purser/spec";
import { contracts, documents } from "../schema/documents.ts";
import { schemaJudgeOf, type SchemaJudge } from "../schema/schema-judge.ts";
import type { RequestConstraint, Trial } from "../trial/trial.ts";
import { formType } from "./asker.ts";
import { candidatesOf } from "./candidates.ts";
import { resolvedSchema, withoutConstraint } from "./resolved-schema.ts";

/**
 * A value that the document refuses and the mutant lets through: as JSON for a body, of texts alone for a form, as text for
 * a parameter.
 */
export type Witness = { value: Json };

/**
 * Returns what shows that a constraint was removed; undefined where the other constraints refuse the same values, so that
 * nobody could tell the mutant from the document.
 */
export function findWitness(trial: Trial): Witness | undefined {
  return findWitnesses(trial)[0];
}

/** Returns everything that shows that a constraint was removed, among the values that are tried. */
export function findWitnesses({ platform, operations, seed }: Trial): Witness[] {
  if (seed.kind !== "request") return [];
  const document = documents[platform];
  const operation = contracts[platform].operation(operations[0] ?? "");
  const parameter = operation.parameters.find((each) => `${each.in} ${each.name}` === seed.part);
  const pointer = parameter ? `${parameter.pointer}/schema` : operation.body?.pointer;
  if (pointer === undefined) return [];
  const schema = resolvedSchema(document, pointer);
  const judge = schemaJudgeOf(document);
  return parameter
    ? parameterWitnesses(judge, schema, seed, parameter.in)
    : bodyWitnesses(judge, schema, seed, operation.body?.mediaType === formType);
}

function bodyWitnesses(
  judge: SchemaJudge,
  schema: Schema,
  constraint: RequestConstraint,
  isForm: boolean,
): Witness[] {
  const looser = withoutConstraint(schema, constraint);
  const candidates = candidatesOf(schema).flatMap((each) => (isForm ? asForm(each) : [each]));
  return unique(candidates)
    .filter((each) => !judge.keepsSchema(schema, each) && judge.keepsSchema(looser, each))
    .map((value) => ({ value }));
}

/** A value as a form has it, whose members are texts, whatever they were; none where a form cannot. */
function asForm(value: Json): Json[] {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return [];
  const texts = Object.entries(value).map(([name, each]) => [
    name,
    typeof each === "string" ? each : JSON.stringify(each),
  ]);
  return [Object.fromEntries(texts) as Json];
}

function unique(values: readonly Json[]): Json[] {
  return [...new Map(values.map((each) => [JSON.stringify(each), each])).values()];
}

function parameterWitnesses(
  judge: SchemaJudge,
  schema: Schema,
  constraint: RequestConstraint,
  where: "path" | "query",
): Witness[] {
  const looser = withoutConstraint(schema, constraint);
  const keeps = (against: Schema, text: string): boolean => {
    const value = fromWire(against, text);
    return value !== undefined && judge.keepsSchema(against, value);
  };
  return [...new Set(candidatesOf(schema).flatMap(toWire))]
    .filter((each) => where === "query" || each !== "")
    .filter((each) => !keeps(schema, each) && keeps(looser, each))
    .map((value) => ({ value }));
}

/** A value as it stands in an address. */
function toWire(value: Json): string[] {
  if (Array.isArray(value)) return [value.map(String).join(",")];
  return typeof value === "object" && value !== null ? [] : [String(value)];
}

/** What a text in an address is as a value of a type; undefined where it is none. Addresses have no types of their own. */
function fromWire(schema: Schema, text: string): Json | undefined {
  const type = typeof schema === "object" ? schema.type : undefined;
  if (type === "integer") return /^-?\d{1,15}$/.test(text) ? Number(text) : undefined;
  if (type === "boolean") return text === "true" || text === "false" ? text === "true" : undefined;
  return type === "array" ? text.split(",") : text;
}
