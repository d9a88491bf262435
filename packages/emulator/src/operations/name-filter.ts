import type { Platform } from "@purser/spec";
import type { Call } from "../call.ts";

/** Keeps the records whose name the `name` query parameter asks for; all of them without it. */
export function filterByName<T extends { name: string }>(call: Call, records: T[]): T[] {
  const wanted = call.query["name"];
  if (typeof wanted !== "string" || wanted === "") return records;
  return records.filter(({ name }) => matchesName(call.platform, name, wanted));
}

/**
 * Atlas documents a case-insensitive search by prefix, Cloud Manager a case-insensitive exact match. (Cloud Manager
 * calls it a prefix search for projects, but its example behaves as an exact match.)
 */
function matchesName(platform: Platform, name: string, wanted: string): boolean {
  const [held, asked] = [name.toLowerCase(), wanted.toLowerCase()];
  return platform === "atlas" ? held.startsWith(asked) : held === asked;
}
