/** Members that explain, and promise nothing. */
const words = new Set(["description", "summary", "example", "examples", "title", "x-comment"]);

/** Returns a document without its explanations: what is left is what an endpoint can keep or break. */
export function promisesOf<T>(document: T): T {
  return withoutWords(document, false) as T;
}

function withoutWords(value: unknown, areNames: boolean): unknown {
  if (Array.isArray(value)) return value.map((each) => withoutWords(each, false));
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).filter(([name]) => areNames || !words.has(name));
  // A property may be called "description".
  return Object.fromEntries(
    entries.map(([name, inner]) => [name, withoutWords(inner, !areNames && name === "properties")]),
  );
}
