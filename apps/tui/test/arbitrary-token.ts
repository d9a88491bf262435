import * as fc from "fast-check";
import { keyNames, type Token } from "../src/input/token.ts";

/** Letters and signs as they stand on a keyboard, and what people have in names. */
export const arbitraryText: fc.Arbitrary<Token> = fc
  .oneof(
    {
      weight: 8,
      arbitrary: fc.integer({ min: 0x20, max: 0x7e }).map((code) => String.fromCodePoint(code)),
    },
    { weight: 1, arbitrary: fc.constantFrom("é", "名", "🦀", "👨‍👩‍👧", "ß", "İ", "\u202E", "\u200B") },
  )
  .map((text) => ({ kind: "text", text }));

/** A paste, with line ends and escapes in it. */
export const arbitraryPaste: fc.Arbitrary<Token> = fc
  .array(fc.constantFrom("q", "D", "y", "\r", "\n", "\u001B[A", ":quit\r", "\u0003", " ", "名"), {
    maxLength: 8,
  })
  .map((pieces) => ({ kind: "paste", text: pieces.join("") }));

const arbitraryKey: fc.Arbitrary<Token> = fc
  .constantFrom(...keyNames)
  .map((name) => ({ kind: "key", name }));

const arbitraryControl: fc.Arbitrary<Token> = fc
  .integer({ min: 97, max: 122 })
  .map((code) => ({ kind: "ctrl", letter: String.fromCodePoint(code) }));

/** Anything that a person can do at the keyboard. */
export const arbitraryToken: fc.Arbitrary<Token> = fc.oneof(
  { weight: 6, arbitrary: arbitraryText },
  { weight: 5, arbitrary: arbitraryKey },
  { weight: 2, arbitrary: arbitraryControl },
  { weight: 1, arbitrary: arbitraryPaste },
);
