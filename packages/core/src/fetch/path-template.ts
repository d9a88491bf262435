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
  return parseTemplate(template)
    .map((segment) =>
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
  const segments = parseTemplate(template);
  const texts = pathname.split("/");
  if (texts.length !== segments.length) return undefined;
  const values: Record<string, string> = {};
  let index = 0;
  for (const segment of segments) {
    const text = texts[index++] ?? "";
    if ("literal" in segment) {
      if (text !== segment.literal) return undefined;
      continue;
    }
    if (!text.endsWith(segment.suffix)) return undefined;
    const value = decode(text.slice(0, text.length - segment.suffix.length));
    if (value === undefined || value === "" || value === "." || value === "..") return undefined;
    values[segment.name] = value;
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
