import type { Fault } from "../errors/invalid-request-error.ts";

type QueryValue = string | number | boolean;

/** Query parameters: undefined ones are left out, arrays repeat theirs. */
export type Query = Readonly<Record<string, QueryValue | readonly QueryValue[] | undefined>>;

/** The query with its `?`, or nothing where no parameter is given; the faults name values that cannot be written. */
export function queryString(query: Query): { text: string; faults: Fault[] } {
  const pairs: string[] = [];
  const faults: Fault[] = [];
  for (const [name, given] of Object.entries(query)) {
    if (given === undefined) continue;
    const values: readonly unknown[] = Array.isArray(given) ? given : [given];
    for (const value of values) {
      const problem = problemOf(name, value);
      if (problem === undefined)
        pairs.push(`${encodeURIComponent(name)}=${encodeURIComponent(String(value))}`);
      else faults.push({ path: `query.${name}`, message: problem });
    }
  }
  return { text: pairs.length === 0 ? "" : `?${pairs.join("&")}`, faults };
}

function problemOf(name: string, value: unknown): string | undefined {
  if (name === "" || !name.isWellFormed()) return "is no name of a parameter";
  if (typeof value === "boolean") return undefined;
  if (typeof value === "number")
    return Number.isFinite(value) ? undefined : "must be a finite number";
  if (typeof value !== "string") return "must be a string, a number or a boolean";
  return value.isWellFormed() ? undefined : "must be well-formed Unicode";
}
