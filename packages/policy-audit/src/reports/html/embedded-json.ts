import { printableLines } from "./printable-lines.ts";
import { Markup } from "./safe-html.ts";

/** Returns data for the page's script. A `<` in it could end the element, or begin a comment. */
export function embeddedJson(id: string, data: unknown): Markup {
  const json = JSON.stringify(data, (_key, value: unknown) =>
    typeof value === "string" ? printableLines(value) : value,
  );
  const safe = json.replace(
    /[<>&]/g,
    (character) => `\\u00${character.charCodeAt(0).toString(16)}`,
  );
  return Markup.trusted(`<script type="application/json" id="${id}">${safe}</script>`);
}
