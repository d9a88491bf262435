/**
 * Maps the items of an answer's array. What is no array or no object stays as it is: an answer that is not as the spec has
 * it has been told about by then, and passes.
 */
export function mapItems<Raw, Item>(items: readonly Raw[], map: (item: Raw) => Item): Item[] {
  const given: unknown = items;
  // Where the types hold, both casts say nothing new.
  if (!Array.isArray(given)) return given as Item[];
  return given.map((item: unknown) => (isObject(item) ? map(item as Raw) : (item as Item)));
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}
