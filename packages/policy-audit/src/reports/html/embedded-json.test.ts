import * as fc from "fast-check";
import { expect, test } from "vitest";
import { printableLines } from "./printable-lines.ts";
import { embeddedJson } from "./embedded-json.ts";

const open = '<script type="application/json" id="rest">';
const close = "</script>";

test("embeds data that cannot end its element, and that reads back the same", () => {
  const parts = fc.constantFrom("</script>", "<!--", "<script", "]]>", "&lt;", "\u2028", '"', "x");
  const texts = fc.array(parts, { maxLength: 6 }).map((some) => some.join(""));
  fc.assert(
    fc.property(fc.oneof(texts, fc.string({ unit: "binary" })), (value) => {
      const { text } = embeddedJson("rest", { value });
      const json = text.slice(open.length, -close.length);
      expect(text).toBe(open + json + close);
      expect(json).not.toMatch(/[<>&\u2028\u2029]/);
      expect(JSON.parse(json)).toEqual({ value: printableLines(value) });
    }),
  );
});
