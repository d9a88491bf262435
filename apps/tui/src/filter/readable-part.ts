import type { Fields } from "./field.ts";
import { parseFilter } from "./parse-filter.ts";

/**
 * Returns a filter without its terms that mean nothing: what the list shows while one of them is typed. Of `orders expires:<3`
 * that is `orders`, and not the nothing that the word `expires` let through a moment before.
 */
export function readablePart(text: string, fields: Fields<never>): string {
  let rest = text;
  for (;;) {
    const parsed = parseFilter(rest, fields);
    if (parsed.state === "ok") return rest;
    // Each round takes out at least a character: it comes to an end.
    rest = rest.slice(0, parsed.from) + rest.slice(parsed.to);
  }
}
