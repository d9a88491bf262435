type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/**
 * Takes one key after the other out of a document, and returns those that it is not valid without beside those that it can spare,
 * each by its place: `steps[].fix.roles`. Items that have a `kind` are told apart by it. Of the keys at one place the first is
 * tried.
 */
export function tryWithoutKeys(
  document: unknown,
  isValid: (value: unknown) => boolean,
): { needed: string[]; spared: string[] } {
  const tried = { needed: new Set<string>(), spared: new Set<string>() };
  visit(document as Json, "");
  return { needed: [...tried.needed], spared: [...tried.spared] };

  function visit(value: Json, place: string): void {
    if (value === null || typeof value !== "object") return;
    if (Array.isArray(value)) {
      for (const item of value) visit(item, `${place}[${kindOf(item)}]`);
      return;
    }
    for (const [key, inner] of Object.entries(value)) {
      const at = place === "" ? key : `${place}.${key}`;
      if (!tried.needed.has(at) && !tried.spared.has(at)) {
        delete value[key];
        tried[isValid(document) ? "spared" : "needed"].add(at);
        value[key] = inner;
      }
      visit(inner, at);
    }
  }
}

function kindOf(item: Json): string {
  if (item === null || typeof item !== "object" || Array.isArray(item)) return "";
  return typeof item["kind"] === "string" ? item["kind"] : "";
}
