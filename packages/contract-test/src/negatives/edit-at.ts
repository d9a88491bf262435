import type { Json } from "@purser/spec";

/** Where a value stands in a body: names of members and places in arrays. */
export type Path = readonly (string | number)[];

/** Returns a copy of a body with another value at a path; undefined leaves the member out. */
export function editAt(body: Json, path: Path, change: (value: Json) => Json | undefined): Json {
  const [first, ...rest] = path;
  if (first === undefined) return change(body) ?? null;
  if (Array.isArray(body)) {
    return body.map((each, index) => (index === first ? editAt(each, rest, change) : each));
  }
  if (typeof body !== "object" || body === null) return body;
  const copy: { [name: string]: Json } = { ...body };
  const name = String(first);
  const was = copy[name] ?? null;
  const is = rest.length === 0 ? change(was) : editAt(was, rest, change);
  if (is === undefined) delete copy[name];
  else copy[name] = is;
  return copy;
}

/** Returns a path as people write it: `roles.0`; `body` for the whole. */
export function pathText(path: Path): string {
  return path.length === 0 ? "body" : path.join(".");
}
