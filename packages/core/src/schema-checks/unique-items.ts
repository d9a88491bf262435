import * as z from "zod/mini";

/** Returns a check that no two items of an array are deeply equal. */
export function uniqueItems() {
  return z.refine<readonly unknown[]>(
    (items) => items.every((item, i) => items.findIndex((other) => isEqual(item, other)) === i),
    { error: "must not repeat an item" },
  );
}

function isEqual(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const entries = Object.entries(a);
  const others = new Map(Object.entries(b));
  return (
    entries.length === others.size &&
    entries.every(([key, value]) => others.has(key) && isEqual(value, others.get(key)))
  );
}
