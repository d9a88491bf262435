import type { Json } from "@purser/spec";

/** Members that reading itself moves. */
const moving = new Set(["lastUsedAt", "lastUsed", "lastUsedAddress", "requestCount"]);

/** Returns JSON as text without what reading itself moves, and with the members of every object in one order. */
export function still(json: Json | undefined): string {
  return (
    JSON.stringify(json, (name, value: Json) => {
      if (moving.has(name)) return undefined;
      // Pages print the mark of a mask as one character and as three.
      if (name === "maskedSecretValue" && typeof value === "string")
        return value.replace("...", "…");
      if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
      return Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)));
    }) ?? ""
  );
}

/** Returns a body without the links of a list, which repeat the query that was asked with. */
export function withoutLinks(json: Json | undefined): Json | undefined {
  if (typeof json !== "object" || json === null || Array.isArray(json)) return json;
  if (!Array.isArray(json["results"])) return json;
  const { links: _links, ...rest } = json;
  return rest;
}

/** Returns which members of two objects differ, of those that both have. */
export function differences(one: Json | undefined, other: Json | undefined): string[] {
  if (!isRecord(one) || !isRecord(other)) return [];
  return Object.keys(one).filter(
    (name) => name !== "links" && name in other && still(one[name]) !== still(other[name]),
  );
}

function isRecord(json: Json | undefined): json is Record<string, Json> {
  return typeof json === "object" && json !== null && !Array.isArray(json);
}
