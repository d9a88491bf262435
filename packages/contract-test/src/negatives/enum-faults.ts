import type { SchemaObject } from "@purser/spec";
import type { ValueFault } from "./string-faults.ts";

/** Returns values that are none of an enumeration: one that nobody knows, and a role of the other level. */
export function enumFaults({ enum: values }: SchemaObject): ValueFault[] {
  const [first] = values ?? [];
  if (typeof first !== "string") return [];
  const isProject = first.startsWith("GROUP_");
  const wrong = {
    "a value that there is none of": isProject ? "GROUP_NOBODY" : "ORG_NOBODY",
    "a role of the other level": isProject ? "ORG_MEMBER" : "GROUP_READ_ONLY",
    "lower case": first.toLowerCase(),
  };
  return Object.entries(wrong).map(([what, value]) => ({
    id: "N-enum",
    what,
    keyword: "enum",
    change: () => value,
  }));
}
