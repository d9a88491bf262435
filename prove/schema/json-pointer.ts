import type { OpenApiDocument } from "@purser/spec";

/** Returns a JSON pointer (RFC 6901) from its segments. */
export function pointerOf(...segments: readonly string[]): string {
  return segments.map((each) => `/${each.replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}

/** Returns the segments of a JSON pointer. */
export function segmentsOf(pointer: string): string[] {
  return pointer
    .split("/")
    .slice(1)
    .map((each) => each.replaceAll("~1", "/").replaceAll("~0", "~"));
}

/** Returns what a pointer leads to once every reference on its way is followed, and where that is. */
export function followed(
  document: OpenApiDocument,
  pointer: string,
): { pointer: string; value: unknown } {
  let at = pointer;
  let value = valueAt(document, at);
  while (typeof value === "object" && value !== null && "$ref" in value) {
    at = (value.$ref as string).slice(1);
    value = valueAt(document, at);
  }
  return { pointer: at, value };
}

function valueAt(document: unknown, pointer: string): unknown {
  let value = document;
  for (const segment of segmentsOf(pointer)) {
    if (typeof value !== "object" || value === null) return undefined;
    value = (value as Record<string, unknown>)[segment];
  }
  return value;
}
