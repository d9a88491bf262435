import type { Schema } from "@purser/spec";

/** Returns a keyword of a schema that is a number; undefined where it has none. */
export function schemaNumber(
  schema: Schema | undefined,
  keyword: "default" | "minimum" | "maximum",
): number | undefined {
  if (typeof schema !== "object") return undefined;
  const value = (schema as Record<string, unknown>)[keyword];
  return typeof value === "number" ? value : undefined;
}
