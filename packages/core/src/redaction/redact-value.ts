import { Secret } from "../secret.ts";
import { copyError } from "./copy-error.ts";
import { isTellingKey } from "./telling-keys.ts";

/** Levels of nesting that a copy follows. */
const deepest = 12;

/**
 * Copies a value without its secrets. Errors become plain errors with their name, message, stack, code and causes, unless
 * they are the client's own and already clean. Cycles, functions and what lies too deep become words in brackets.
 */
export function redactValue(
  value: unknown,
  redact: (text: string) => string,
  above: readonly unknown[] = [],
): unknown {
  if (typeof value === "string") return redact(value);
  if (typeof value === "function") return "[function]";
  if (typeof value === "symbol") return redact(String(value));
  if (typeof value !== "object" || value === null) return value;
  if (value instanceof Secret) return value.mask;
  if (value instanceof Date) return new Date(value);
  if (value instanceof URL) return redact(value.href);
  if (above.includes(value)) return "[circular]";
  if (above.length >= deepest) return "[deeper]";
  const path = [...above, value];
  const inner = (item: unknown) => redactValue(item, redact, path);
  if (value instanceof Error) return copyError(value, redact, inner);
  if (Array.isArray(value) || value instanceof Set) return [...value].map(inner);
  if (ArrayBuffer.isView(value) || value instanceof ArrayBuffer) return "[bytes]";
  return Object.fromEntries(
    entriesOf(value).map(([key, item]) => {
      const name = String(key);
      return [redact(name), isTellingKey(name) && isPrintable(item) ? "[redacted]" : inner(item)];
    }),
  );
}

function entriesOf(value: object): [key: unknown, item: unknown][] {
  if (value instanceof Map || value instanceof Headers) return [...value];
  return Object.entries(value);
}

function isPrintable(value: unknown): boolean {
  return typeof value === "string" || typeof value === "number" || typeof value === "bigint";
}
