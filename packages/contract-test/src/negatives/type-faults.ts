import type { Json, SchemaObject } from "@purser/spec";
import type { ValueFault } from "./string-faults.ts";

const values: readonly { type: string; value: Json }[] = [
  { type: "string", value: "text" },
  { type: "number", value: 7 },
  { type: "boolean", value: true },
  { type: "array", value: [] },
  { type: "object", value: {} },
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
    each === undefined
      ? []
      : { id: "N-type", what: each.type, keyword: "type", change: () => each.value },
  );
  if (!allowed.has("null"))
    found.push({ id: "N-null", what: "null", keyword: "type", change: () => null });
  return found;
}
