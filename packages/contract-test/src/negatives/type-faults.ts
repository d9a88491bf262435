import type { Json, SchemaObject } from "@purser/spec";
import type { ValueFault } from "./string-faults.ts";

/** What stands for each type, as near to the valid value as can be: what reads loosely would take it. */
const values: readonly { type: string; from: (valid: Json) => Json }[] = [
  { type: "string", from: (valid) => (Array.isArray(valid) ? (valid[0] ?? "text") : "text") },
  { type: "number", from: () => 7 },
  { type: "boolean", from: () => true },
  { type: "array", from: (valid) => [valid] },
  { type: "object", from: () => ({}) },
];

/** Values that stand for all wrong ones: one plain, one that holds others. */
const plain = new Set(["string", "number", "boolean"]);

/** Returns values of another type, two of them, and null where it may not be. */
export function typeFaults({ type }: SchemaObject): ValueFault[] {
  if (type === undefined) return [];
  const types = typeof type === "string" ? [type] : type;
  const allowed = new Set(types.map((each) => (each === "integer" ? "number" : each)));
  const wrong = values.filter((each) => !allowed.has(each.type));
  const chosen = [
    wrong.find((each) => plain.has(each.type)),
    wrong.find((each) => !plain.has(each.type)),
  ];
  const found: ValueFault[] = chosen.flatMap((each) =>
    each === undefined ? [] : { id: "N-type", what: each.type, keyword: "type", change: each.from },
  );
  if (!allowed.has("null"))
    found.push({ id: "N-null", what: "null", keyword: "type", change: () => null });
  return found;
}
