import type { OpenApiDocument } from "@purser/spec";

/** Returns a JSON pointer (RFC 6901) from its segments. */
export function pointerOf(...segments: readonly string[]): string {
  return segments.map((each) => `/${each.replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}

/** Returns what a pointer leads to; undefined where nothing is. */
export function valueAt(document: unknown, pointer: string): unknown {
  let value = document;
  for (const segment of pointer.split("/").slice(1)) {
    if (typeof value !== "object" || value === null) return undefined;
    const key = segment.replaceAll("~1", "/").replaceAll("~0", "~");
    value = (value as Record<string, unknown>)[key];
  }
  return value;
}

type Found = { pointer: string; value: unknown };

/** Answers are walked member by member, and lead to the same places again and again. */
const known = new WeakMap<OpenApiDocument, Map<string, Found>>();

/** Returns where a pointer leads once the references on its way are followed, and what is there. */
export function followed(document: OpenApiDocument, pointer: string): Found {
  const places = known.get(document) ?? new Map<string, Found>();
  known.set(document, places);
  const place = places.get(pointer) ?? follow(document, pointer);
  places.set(pointer, place);
  return place;
}

function follow(document: OpenApiDocument, pointer: string): Found {
  let at = pointer;
  let value = valueAt(document, at);
  while (typeof value === "object" && value !== null && "$ref" in value) {
    at = (value.$ref as string).slice(1);
    value = valueAt(document, at);
  }
  return { pointer: at, value };
}
