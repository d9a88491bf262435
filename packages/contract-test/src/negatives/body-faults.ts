import type { Json, OpenApiDocument, SchemaObject } from "@purser/spec";
import { followed } from "../contract/pointer.ts";
import type { SchemaJudge } from "../contract/schema-judge.ts";
import { arrayFaults } from "./array-faults.ts";
import { editAt, pathText, type Path } from "./edit-at.ts";
import { enumFaults } from "./enum-faults.ts";
import type { SingleFault } from "./single-fault.ts";
import { stringFaults, type ValueFault } from "./string-faults.ts";
import { typeFaults } from "./type-faults.ts";

export type BodySchema = {
  document: OpenApiDocument;
  schemas: SchemaJudge;
  /** Pointer of the body's schema. */
  pointer: string;
};

/** A member that no body has. */
const strangeMember = "purserContractTest";

/**
 * Returns every single fault that a valid body can be given by the body's schema: for each constraint that the body meets,
 * one body or a few that break it alone. A change that the schema lets pass is none: it is left out.
 */
export function bodyFaults(body: BodySchema, valid: Json): SingleFault[] {
  return [...faultsAt(body, body.pointer, valid, [])].filter(
    ({ apply }) => body.schemas.faults(body.pointer, apply(valid)).length > 0,
  );
}

function* faultsAt(
  body: BodySchema,
  at: string,
  value: Json | undefined,
  path: Path,
  others: readonly string[] = [],
): Iterable<SingleFault> {
  const { pointer, value: found } = followed(body.document, at);
  if (typeof found !== "object" || found === null) return;
  const schema = found as SchemaObject;
  // What may be nothing but null is tried where it is missing, too: it is not in any valid body.
  if (value === undefined && schema.type !== "null") return;
  for (const fault of ownFaults(schema, path)) yield toSingle(fault, path, pointer);
  for (const keyword of ["oneOf", "anyOf"] as const) {
    const branches = (schema[keyword] ?? []).map((_, index) => `${pointer}/${keyword}/${index}`);
    const met = branches.find((branch) => body.schemas.faults(branch, value).length === 0);
    if (met === undefined) continue;
    const unmet = branches.filter((branch) => branch !== met);
    yield* faultsAt(
      body,
      met,
      value,
      path,
      unmet.flatMap((branch) => requiredAt(body.document, branch)),
    );
  }
  if (Array.isArray(value) && schema.items !== undefined) {
    for (const [index, item] of value.entries())
      yield* faultsAt(body, `${pointer}/items`, item, [...path, index]);
  }
  if (typeof value === "object" && value !== null && !Array.isArray(value))
    yield* memberFaults(body, { pointer, schema, value, path, others });
}

function requiredAt(document: OpenApiDocument, at: string): readonly string[] {
  return (followed(document, at).value as SchemaObject).required ?? [];
}

/** Faults of a value itself. What the body is as a whole is the business of bodies in another shape. */
function ownFaults(schema: SchemaObject, path: Path): ValueFault[] {
  const name = String(path.at(-1) ?? "");
  const types = path.length === 0 ? [] : typeFaults(schema);
  return [...types, ...stringFaults(schema, name), ...arrayFaults(schema), ...enumFaults(schema)];
}

type ObjectPlace = {
  pointer: string;
  schema: SchemaObject;
  value: { [name: string]: Json };
  path: Path;
  /** Members that another branch of a choice requires: without its own, a value lacks one of these as much. */
  others: readonly string[];
};

function* memberFaults(
  body: BodySchema,
  { pointer, schema, value, path, others }: ObjectPlace,
): Iterable<SingleFault> {
  for (const name of schema.required ?? []) {
    yield {
      id: "N-required",
      case: pathText([...path, name]),
      field: name,
      others,
      pointer: `${pointer}/required`,
      apply: (valid) => editAt(valid, [...path, name], () => undefined),
    };
  }
  if (schema.additionalProperties === false) {
    yield {
      id: "N-extra-field",
      case: pathText([...path, strangeMember]),
      field: strangeMember,
      pointer: `${pointer}/additionalProperties`,
      apply: (valid) => editAt(valid, [...path, strangeMember], () => true),
    };
  }
  for (const name of Object.keys(schema.properties ?? {})) {
    const at = `${pointer}/properties/${name}`;
    for (const fault of faultsAt(body, at, value[name], [...path, name])) {
      const isAsMissing = fault.id === "N-null" && fault.field === name;
      yield isAsMissing ? { ...fault, others } : fault;
    }
  }
}

function toSingle(fault: ValueFault, path: Path, pointer: string): SingleFault {
  const { id, what, keyword, change } = fault;
  const name = path.findLast((each) => typeof each === "string");
  return {
    id,
    case: `${pathText(path)}: ${what}`,
    field: name,
    pointer: `${pointer}/${keyword}`,
    apply: (valid) => editAt(valid, path, change),
  };
}
