import type { Fields } from "./field.ts";
import { splitTerms } from "./terms/split-terms.ts";

/** Returns a filter with its last word written out, as far as there is one way to: a field's name, or what it takes. */
export function completeFilter(text: string, fields: Fields<never>): string {
  const last = splitTerms(text).at(-1);
  if (last === undefined || last.to !== text.length || last.isClosed) return text;
  const start = last.from + Number(last.isExcluded);
  if (last.kind === "word") {
    const names = Object.keys(fields).map((name) => `${name}:`);
    return text.slice(0, start) + completed(last.value, names);
  }
  const field = Object.hasOwn(fields, last.field) ? fields[last.field] : undefined;
  if (last.kind !== "field" || field === undefined) return text;
  const [, sign = "", value = ""] = /^([<>]?=?)(.*)$/.exec(last.value) ?? [];
  const before = `${text.slice(0, start)}${last.field}:${sign}`;
  if (field.kind === "choice") return before + completed(value, field.choices);
  return field.kind === "level" ? before + completed(value, field.levels) : text;
}

/** What all options that start with it start with. */
function completed(typed: string, options: readonly string[]): string {
  const wanted = typed.toLowerCase();
  const [first, ...others] = options.filter((option) => option.startsWith(wanted));
  if (first === undefined) return typed;
  let length = first.length;
  for (const other of others) while (!other.startsWith(first.slice(0, length))) length--;
  return length > typed.length ? first.slice(0, length) : typed;
}
