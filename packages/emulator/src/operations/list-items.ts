import type { Items } from "../call.ts";

/** Returns a list whose records are rendered only when their page is asked for. */
export function listOf<T>(records: Iterable<T>, render: (record: T) => unknown): Items {
  const all = Array.isArray(records) ? (records as T[]) : [...records];
  return { total: all.length, slice: (from, to) => all.slice(from, to).map(render) };
}
