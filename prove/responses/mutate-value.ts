import type { Json, OpenApiDocument, SchemaObject } from "@purser/spec";
import { followed } from "../schema/json-pointer.ts";
import { each, type BodyMutation } from "../trial/trial.ts";

/** Stands for "there is no such value": a member that is dropped, a change that does not apply. */
export const nothing = Symbol("nothing");

/** Returns a value as a mutation leaves it; `nothing` where it drops it, and the value itself where it does not apply. */
export function mutateValue(
  value: Json,
  what: BodyMutation,
  schema: SchemaObject,
): Json | typeof nothing {
  switch (what) {
    case "drop": {
      return nothing;
    }
    case "null": {
      return null;
    }
    case "retype": {
      return retyped(value);
    }
    case "enum": {
      return typeof value === "string" ? `${value}_NEXT` : 2_000_000_011;
    }
    case "format": {
      return typeof value === "string" ? `~${value}` : value;
    }
    case "range": {
      return outOfRange(value, schema);
    }
    case "extra": {
      return isMap(value) ? { ...value, undocumentedMember: "1" } : value;
    }
    case "longer": {
      return lengthened(value);
    }
    case "shorter": {
      return typeof value === "string" || Array.isArray(value) ? value.slice(0, -1) : value;
    }
    default: {
      return what satisfies never;
    }
  }
}

/** Which mutations a schema gives a handle for. What the value turns out to be decides whether they apply. */
export function mutationsOf(schema: SchemaObject, at: readonly string[]): BodyMutation[] {
  const types = [schema.type ?? []].flat();
  const has = (type: string): boolean => types.includes(type);
  const isMember = at.length > 0 && at.at(-1) !== each;
  const isBounded = schema.minimum !== undefined || schema.maximum !== undefined;
  const isShaped = schema.format !== undefined || schema.pattern !== undefined;
  return [
    ...(isMember ? (["drop"] as const) : []),
    ...(types.length > 0 ? (["null", "retype"] as const) : []),
    ...(schema.enum || schema.const !== undefined ? (["enum"] as const) : []),
    ...(has("string") && isShaped ? (["format"] as const) : []),
    ...(isBounded ? (["range"] as const) : []),
    ...(has("object") ? (["extra"] as const) : []),
    ...(has("string") || has("array") ? (["longer", "shorter"] as const) : []),
  ];
}

/** Returns a copy of a value in which everything at a path is mutated, and whether anything was. */
export function mutateAt(
  value: Json,
  at: readonly string[],
  change: (value: Json) => Json | typeof nothing,
): { value: Json; isChanged: boolean } {
  let isChanged = false;
  const walk = (here: Json, rest: readonly string[]): Json | typeof nothing => {
    const [segment, ...further] = rest;
    if (segment === undefined) {
      const after = change(here);
      if (after !== here) isChanged = true;
      return after;
    }
    if (Array.isArray(here)) {
      if (segment !== each) return here;
      return here.map((item) => walk(item, further)).filter((item) => item !== nothing);
    }
    if (!isMap(here)) return here;
    const changed = Object.entries(here).map(
      ([name, member]) =>
        [name, name === segment || segment === each ? walk(member, further) : member] as const,
    );
    const kept = changed.filter((pair): pair is [string, Json] => pair[1] !== nothing);
    return Object.fromEntries(kept);
  };
  const after = walk(value, at);
  return { value: after === nothing ? null : after, isChanged };
}

/** Returns the schema at a pointer; an empty one where none is. */
export function schemaAt(document: OpenApiDocument, pointer: string): SchemaObject {
  const { value } = followed(document, pointer);
  return typeof value === "object" && value !== null ? value : {};
}

function isMap(value: Json): value is Record<string, Json> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function retyped(value: Json): Json {
  if (typeof value === "string") return 12_345;
  if (typeof value === "number" || typeof value === "boolean") return `${value}`;
  if (Array.isArray(value)) return { 0: value[0] ?? null };
  return value === null ? value : [value];
}

function outOfRange(value: Json, { minimum, maximum }: SchemaObject): Json {
  if (typeof value !== "number") return value;
  if (minimum !== undefined) return minimum - 1;
  return maximum === undefined ? value : maximum + 1;
}

function lengthened(value: Json): Json {
  if (typeof value === "string") return `${value}${value.at(-1) ?? "x"}`;
  const last = Array.isArray(value) ? value.at(-1) : undefined;
  return Array.isArray(value) && last !== undefined ? [...value, last] : value;
}
