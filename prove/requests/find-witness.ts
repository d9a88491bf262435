import type { Json, Schema } from "@purser/spec";
import { contracts, documents } from "../schema/documents.ts";
import { schemaJudgeOf, type SchemaJudge } from "../schema/schema-judge.ts";
import type { RequestConstraint, Trial } from "../trial/trial.ts";
import { candidatesOf } from "./candidates.ts";
import { resolvedSchema, withoutConstraint } from "./resolved-schema.ts";

/** A value that the document refuses and the mutant lets through: as JSON for a body, as text for a parameter. */
export type Witness = { value: Json };

/**
 * Returns what shows that a constraint was removed; undefined where the other constraints refuse the same values, so that
 * nobody could tell the mutant from the document.
 */
export function findWitness({ platform, operations, seed }: Trial): Witness | undefined {
  if (seed.kind !== "request") return undefined;
  const document = documents[platform];
  const operation = contracts[platform].operation(operations[0] ?? "");
  const parameter = operation.parameters.find((each) => `${each.in} ${each.name}` === seed.part);
  const pointer = parameter ? `${parameter.pointer}/schema` : operation.body?.pointer;
  if (pointer === undefined) return undefined;
  const schema = resolvedSchema(document, pointer);
  const judge = schemaJudgeOf(document);
  return parameter
    ? parameterWitness(judge, schema, seed, parameter.in)
    : bodyWitness(judge, schema, seed);
}

function bodyWitness(
  judge: SchemaJudge,
  schema: Schema,
  constraint: RequestConstraint,
): Witness | undefined {
  const looser = withoutConstraint(schema, constraint);
  const value = candidatesOf(schema).find(
    (each) => !judge.keepsSchema(schema, each) && judge.keepsSchema(looser, each),
  );
  return value === undefined ? undefined : { value };
}

function parameterWitness(
  judge: SchemaJudge,
  schema: Schema,
  constraint: RequestConstraint,
  where: "path" | "query",
): Witness | undefined {
  const looser = withoutConstraint(schema, constraint);
  const keeps = (against: Schema, text: string): boolean => {
    const value = fromWire(against, text);
    return value !== undefined && judge.keepsSchema(against, value);
  };
  const text = [...new Set(candidatesOf(schema).flatMap(toWire))]
    .filter((each) => where === "query" || each !== "")
    .find((each) => !keeps(schema, each) && keeps(looser, each));
  return text === undefined ? undefined : { value: text };
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
