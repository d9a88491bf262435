import * as fc from "fast-check";
import { expect, test } from "vitest";
import { printableLines } from "./printable-lines.ts";
import { markup } from "./safe-html.ts";

const characters = fc.oneof(
  fc.constantFrom("<", ">", "&", '"', "'", "`", "=", "/", "\u202E", "\u200B", "\u2066", "\u0000"),
  fc.string({ unit: "binary", maxLength: 3 }),
);
const texts = fc.array(characters, { maxLength: 12 }).map((parts) => parts.join(""));

/** What a browser makes of text and of the value of an attribute, as far as this file writes entities. */
function read(escaped: string): string {
  const entities: Record<string, string> = {
    "&amp;": "&",
    "&lt;": "<",
    "&gt;": ">",
    "&quot;": '"',
    "&#39;": "'",
    "&#96;": "`",
  };
  return escaped.replace(/&[#\w]+;/g, (entity) => entities[entity] ?? entity);
}

test("writes any value as text that ends neither an element nor an attribute", () => {
  fc.assert(
    fc.property(texts, (value) => {
      const { text } = markup`<p title="${value}">${value}</p>`;
      const [, title = "", content = ""] = /^<p title="([^"<>]*)">([^<>]*)<\/p>$/s.exec(text) ?? [];
      expect(title).toBe(content);
      expect(content).not.toMatch(/&(?!amp;|lt;|gt;|quot;|#39;|#96;)/);
      expect(read(content)).toBe(printableLines(value));
    }),
    { numRuns: 2000 },
  );
});

test("shows what hides", () => {
  expect(markup`${"invoice\u202Egpj.exe"}`.text).toBe(String.raw`invoice\u{202e}gpj.exe`);
});

test("takes markup as it is, lists piece by piece, and nothing for what is not there", () => {
  const items = ["a", "<b>"].map((one) => markup`<li>${one}</li>`);
  const { text } = markup`<ul>${items}${false}${undefined}${null}</ul>${0}`;
  expect(text).toBe("<ul><li>a</li><li>&lt;b&gt;</li></ul>0");
});
