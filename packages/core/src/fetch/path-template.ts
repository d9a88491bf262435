/** One segment of a path template: fixed text, or a parameter with fixed text behind it, as in `{clientId}:invite`. */
type Segment = { literal: string } | { name: string; suffix: string };

/** A path template in pieces. */
export type PathTemplate = {
  segments: readonly Segment[];
  /** Of its parameters, from left to right. */
  names: readonly string[];
  /** Matches its paths, with a group for every parameter. */
  pattern: RegExp;
};

const parsed = new Map<string, PathTemplate>();

/** Returns a template in pieces, from memory where it was asked for before. */
export function templateOf(template: string): PathTemplate {
  const known = parsed.get(template);
  if (known) return known;
  const segments = template.split("/").map((text): Segment => {
    const [, name, suffix = ""] = /^\{(\w+)\}(.*)$/.exec(text) ?? [];
    return name === undefined ? { literal: text } : { name, suffix };
  });
  const patterns = segments.map((part) =>
    "literal" in part ? escaped(part.literal) : `([^/]+)${escaped(part.suffix)}`,
  );
  const fresh: PathTemplate = {
    segments,
    names: segments.flatMap((part) => ("name" in part ? [part.name] : [])),
    pattern: new RegExp(`^${patterns.join("/")}$`),
  };
  parsed.set(template, fresh);
  return fresh;
}

/** `RegExp.escape` is not in Node 22. */
function escaped(text: string): string {
  return text.replace(/\W/g, "\\$&");
}

/** Fills a template in. Every value becomes the text of one segment; whether it may stand there is checked elsewhere. */
export function expandTemplate(template: string, params: Readonly<Record<string, string>>): string {
  return templateOf(template)
    .segments.map((segment) =>
      "literal" in segment
        ? segment.literal
        : encodeURIComponent(params[segment.name] ?? "") + segment.suffix,
    )
    .join("/");
}

/**
 * The values that a path has at the template's parameters, decoded; undefined where the path is not the template's. It
 * takes the path apart itself, without the help of what filled it in.
 */
export function matchTemplate(
  template: string,
  pathname: string,
): Record<string, string> | undefined {
  const { names, pattern } = templateOf(template);
  const found = pattern.exec(pathname);
  if (found === null) return undefined;
  const values: Record<string, string> = {};
  let index = 1;
  for (const name of names) {
    const value = decode(found[index++] ?? "");
    if (value === undefined || value === "" || value === "." || value === "..") return undefined;
    values[name] = value;
  }
  return values;
}

function decode(text: string): string | undefined {
  if (!text.includes("%")) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
