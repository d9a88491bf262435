/** A path template in pieces: fixed texts with parameters between them, as in `/orgs/{orgId}` or `{clientId}:invite`. */
export type PathTemplate = {
  /** One more than there are parameters; empty where a parameter begins or ends the template. */
  literals: readonly string[];
  /** Of its parameters, from left to right. */
  names: readonly string[];
};

const parsed = new Map<string, PathTemplate>();

/** Returns a template in pieces, from memory where it was asked for before. */
export function templateOf(template: string): PathTemplate {
  const known = parsed.get(template);
  if (known) return known;
  const pieces = template.split(/\{(\w+)\}/);
  const fresh: PathTemplate = {
    literals: pieces.filter((_, index) => index % 2 === 0),
    names: pieces.filter((_, index) => index % 2 === 1),
  };
  parsed.set(template, fresh);
  return fresh;
}

/** Fills a template in. Every value becomes the text of one segment; whether it may stand there is checked elsewhere. */
export function expandTemplate(template: string, params: Readonly<Record<string, string>>): string {
  const { literals, names } = templateOf(template);
  let path = literals[0] ?? "";
  for (let index = 0; index < names.length; index++) {
    path += encodeURIComponent(params[names[index] ?? ""] ?? "") + (literals[index + 1] ?? "");
  }
  return path;
}

/**
 * The values that a path has, from a place on, at the template's parameters, in their order and decoded; undefined where it
 * is not the template's. It takes the path apart itself, without the help of what filled it in.
 */
export function matchTemplate(template: string, pathname: string, from = 0): string[] | undefined {
  const { literals, names } = templateOf(template);
  const values: string[] = [];
  let at = from;
  for (let index = 0; index < names.length; index++) {
    const literal = literals[index] ?? "";
    if (!pathname.startsWith(literal, at)) return undefined;
    at += literal.length;
    const end = endOfValue(pathname, at, literals[index + 1] ?? "");
    const value = decode(pathname.slice(at, end));
    if (value === undefined || value === "" || value === "." || value === "..") return undefined;
    values.push(value);
    at = end;
  }
  return pathname.slice(at) === literals.at(-1) ? values : undefined;
}

/** Where a value ends: with its segment, but for what the template has behind it there. */
function endOfValue(pathname: string, start: number, next: string): number {
  const slash = pathname.indexOf("/", start);
  const end = slash < 0 ? pathname.length : slash;
  const suffix = next.indexOf("/");
  return end - (suffix < 0 ? next.length : suffix);
}

function decode(text: string): string | undefined {
  if (!text.includes("%")) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
