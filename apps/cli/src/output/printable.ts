/**
 * Control characters, and the marks that reorder text: a name with one of them could rewrite
 * what the terminal shows. Source: Unicode Standard, general categories Cc, Zl and Zp, and UAX #9.
 */
const unsafe = /[\p{Cc}\p{Zl}\p{Zp}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;

/** Returns text from elsewhere as one line that a terminal shows as it is. */
export function printable(text: string): string {
  return text.replace(unsafe, (character) =>
    /\s/u.test(character)
      ? " "
      : `\\u{${(character.codePointAt(0) ?? 0).toString(16).padStart(2, "0")}}`,
  );
}
