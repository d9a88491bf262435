import type { OpenApiDocument, Schema } from "@purser/spec";
import type { Contract } from "../contract/contract.ts";
import { followed, pointerOf } from "../contract/pointer.ts";
import type { Result } from "../verdicts/verdict.ts";
import { criterion, type Criterion } from "./coverage.ts";

/** Keywords that narrow what may be sent. */
const constraints = [
  "additionalProperties",
  "const",
  "enum",
  "format",
  "maxItems",
  "maxLength",
  "maximum",
  "minItems",
  "minLength",
  "minimum",
  "pattern",
  "required",
  "type",
  "uniqueItems",
] as const;

/** Returns which constraints of bodies and parameters some check came to a verdict on: one that names the promise by its pointer. */
export function constraintCriterion({
  contract,
  results,
}: {
  contract: Contract;
  results: readonly Result[];
}): Criterion {
  const all = new Set<string>();
  for (const { body, parameters } of contract.operations.values()) {
    if (body) addConstraints(contract.document, body.pointer, all);
    for (const { pointer } of parameters)
      addConstraints(contract.document, `${pointer}/schema`, all);
  }
  const judged = new Set(
    results
      .filter(({ verdict }) => verdict !== "skipped" && verdict !== "inconclusive")
      .flatMap(({ pointer }) => pointer ?? []),
  );
  return criterion("Constraints of requests", 5, {
    all,
    seen: judged,
    why: () => "No check judged it by itself.",
  });
}

function addConstraints(document: OpenApiDocument, written: string, all: Set<string>): void {
  const { pointer, value } = followed(document, written);
  if (typeof value !== "object" || value === null) return;
  const schema = value as Exclude<Schema, boolean>;
  if (all.has(`${pointer}/type`)) return;
  for (const keyword of constraints) {
    if (keyword in schema) all.add(`${pointer}/${keyword}`);
  }
  for (const name of Object.keys(schema.properties ?? {}))
    addConstraints(document, `${pointer}${pointerOf("properties", name)}`, all);
  if (schema.items !== undefined) addConstraints(document, `${pointer}/items`, all);
  for (const keyword of ["allOf", "anyOf", "oneOf"] as const) {
    for (const index of (schema[keyword] ?? []).keys())
      addConstraints(document, `${pointer}/${keyword}/${index}`, all);
  }
}
