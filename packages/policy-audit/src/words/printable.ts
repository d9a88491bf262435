/**
 * What could rewrite what a terminal or an editor shows, or hide in it: control characters, line separators, marks that
 * reorder text, characters of no width, halves of surrogate pairs, and what XML does not allow. The selectors of an emoji's
 * colour stay. Source: Unicode Standard, general categories Cc, Zl, Zp, Cf and Cs, and the property
 * Default_Ignorable_Code_Point; UAX #9.
 */
const unsafe =
  /(?![\uFE0E\uFE0F])[\p{Cc}\p{Zl}\p{Zp}\p{Cf}\p{Cs}\p{Default_Ignorable_Code_Point}\u2800\uFFFE\uFFFF]/gu;

/** Returns text from elsewhere as one line that shows what is in it: `\u{202e}` in place of the character itself. */
export function printable(text: string): string {
  return text.replace(unsafe, (character) => (isBlank(character) ? " " : escaped(character)));
}

/** Zero-width no-break space counts as white space for JavaScript, and yet shows nothing. */
function isBlank(character: string): boolean {
  return /\s/u.test(character) && character !== "\uFEFF";
}

function escaped(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  return `\\u{${code.toString(16).padStart(2, "0")}}`;
}
