/** One segment of a path template: fixed text, or a parameter with fixed text behind it, as in `{clientId}:invite`. */
type Segment = { literal: string } | { name: string; suffix: string };

/** A path template in pieces. */
export type PathTemplate = readonly Segment[];

const parsed = new Map<string, PathTemplate>();

/** Returns the template in pieces, from memory where it was asked for before. */
export function parseTemplate(template: string): PathTemplate {
  const known = parsed.get(template);
  if (known) return known;
  const segments = template.split("/").map((text): Segment => {
    const [, name, suffix = ""] = /^\{(\w+)\}(.*)$/.exec(text) ?? [];
    return name === undefined ? { literal: text } : { name, suffix };
  });
  parsed.set(template, segments);
  return segments;
}

const namesOf = new Map<string, readonly string[]>();

/** The names of the template's parameters, from left to right. */
export function parameterNames(template: string): readonly string[] {
  const known = namesOf.get(template);
  if (known) return known;
  const names = parseTemplate(template).flatMap((part) => ("name" in part ? [part.name] : []));
  namesOf.set(template, names);
  return names;
}

/** Fills a template in. Every value becomes the text of one segment; whether it may stand there is checked elsewhere. */
export function expandTemplate(template: string, params: Readonly<Record<string, string>>): string {
  let path = "";
  let separator = "";
  for (const segment of parseTemplate(template)) {
    path += separator;
    path +=
      "literal" in segment
        ? segment.literal
        : encodeSegment(params[segment.name] ?? "") + segment.suffix;
    separator = "/";
  }
  return path;
}

/** Identifiers need no encoding, and seeing that costs a fraction of what encoding them does. */
function encodeSegment(value: string): string {
  return /^\w+$/.test(value) ? value : encodeURIComponent(value);
}

/**
 * The values that a path has at the template's parameters, decoded; undefined where the path is not the template's. It
 * takes the path apart itself, without the help of what filled it in.
 */
export function matchTemplate(
  template: string,
  pathname: string,
): Record<string, string> | undefined {
  const found = patternOf(template).exec(pathname);
  if (found === null) return undefined;
  const values: Record<string, string> = {};
  let index = 1;
  for (const name of parameterNames(template)) {
    const value = decode(found[index++] ?? "");
    if (value === undefined || value === "" || value === "." || value === "..") return undefined;
    values[name] = value;
  }
  return values;
}

const patterns = new Map<string, RegExp>();

/** What matches the paths of a template, with a group for every parameter. */
function patternOf(template: string): RegExp {
  const known = patterns.get(template);
  if (known) return known;
  const segments = parseTemplate(template).map((segment) =>
    "literal" in segment ? escape(segment.literal) : `([^/]+)${escape(segment.suffix)}`,
  );
  const pattern = new RegExp(`^${segments.join("/")}$`);
  patterns.set(template, pattern);
  return pattern;
}

/** `RegExp.escape` is not in Node 22. */
function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

function decode(text: string): string | undefined {
  if (!text.includes("%")) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
