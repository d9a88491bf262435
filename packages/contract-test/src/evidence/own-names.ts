import type { Json } from "@purser/spec";

/** What an answer says of names and IDs. */
export type Named = {
  /** Names of things that are not the run's. */
  names: string[];
  /** IDs of accounts that bear the run's mark. */
  ours: string[];
};

/** Members whose text names somebody or something. Source: the schemas of both documents. */
const namingMembers = new Set([
  "clusterName",
  "description",
  "firstName",
  "groupName",
  "lastName",
  "name",
  "orgName",
  "publicKey",
  "targetUsername",
  "username",
]);

/** Finds names in a body. `mark` begins the names of what the run itself made. */
export function namesIn(json: Json | undefined, mark: string): Named {
  const found: Named = { names: [], ours: [] };
  collect(json, mark, found);
  return found;
}

function collect(json: Json | undefined, mark: string, found: Named): void {
  if (typeof json !== "object" || json === null) return;
  if (Array.isArray(json)) {
    for (const each of json) collect(each, mark, found);
    return;
  }
  const texts = [json["name"], json["description"]];
  const isThing = "name" in json || "clientId" in json;
  const isOurs = texts.some((text) => typeof text === "string" && text.includes(mark));
  if (isOurs && typeof json["clientId"] === "string") found.ours.push(json["clientId"]);
  for (const [name, value] of Object.entries(json)) {
    if (typeof value === "object") collect(value, mark, found);
    else if (typeof value === "string" && !value.includes(mark)) {
      // Errors and fields have a description, too: only that of a thing names it.
      if (namingMembers.has(name) && (name !== "description" || isThing)) found.names.push(value);
    }
  }
}
