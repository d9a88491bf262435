import type { Call } from "../call.ts";

/** Returns the values of a query parameter that may be given once, several times or not at all. */
export function queryTexts(call: Call, name: string): string[] {
  const value = call.query[name];
  if (value === undefined) return [];
  return Array.isArray(value) ? value : [String(value)];
}
