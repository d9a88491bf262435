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

/** Returns where a pointer leads once the references on its way are followed, and what is there. */
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
