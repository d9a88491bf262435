/**
 * Escapes, control characters, and the marks that reorder, join or hide text: a name with one of them could rewrite what the
 * terminal shows. Source: Unicode Standard, general categories Cc, Cf, Zl and Zp; variation selectors make widths disagree.
 */
const unsafe = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\uFE00-\uFE0F\u{E0100}-\u{E01EF}]/gu;

/** Marks that stand on nothing, and so would stand on whatever is printed before the text; and a fifth one on anything. */
const stray = /(?<=^|\s)\p{M}+|(?<=\p{M}{4})\p{M}+/gu;

/** Returns text from elsewhere as one line that a terminal shows as it is: an escape shows as ␛, white space as a space. */
export function safeText(text: string): string {
  const printable = text.replace(unsafe, (character) => {
    if (character === "\u001B") return "␛";
    return /\s/u.test(character) ? " " : "";
  });
  return printable.replace(stray, "");
}
