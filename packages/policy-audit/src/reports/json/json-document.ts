import { safeJson } from "./safe-json.ts";

const indent = 2;

/**
 * Yields an object as indented JSON, the items of its lists one by one: the text of a large report as a whole would be longer
 * than a string may be. Keys without a value are left out.
 */
export function* jsonDocument(document: Readonly<Record<string, unknown>>): Generator<string> {
  const entries = Object.entries(document).filter(([, value]) => value !== undefined);
  yield "{";
  for (const [index, [key, value]] of entries.entries()) {
    yield `${index === 0 ? "" : ","}\n  ${safeJson(key)}: `;
    if (Array.isArray(value) && value.length > 0) yield* list(value);
    else yield nested(value, 1);
  }
  yield "\n}\n";
}

function* list(items: readonly unknown[]): Generator<string> {
  yield "[";
  for (const [index, item] of items.entries()) {
    yield `${index === 0 ? "" : ","}\n    ${nested(item, 2)}`;
  }
  yield "\n  ]";
}

/** No string of JSON has a line break in it. */
function nested(value: unknown, depth: number): string {
  return safeJson(value, indent).replaceAll("\n", `\n${" ".repeat(depth * indent)}`);
}
