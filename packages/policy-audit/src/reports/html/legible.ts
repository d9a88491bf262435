/**
 * Characters that show nothing, or that turn the text around them: controls, formats (bidirectional overrides and zero-width
 * characters are among them), separators of lines and paragraphs, fillers of Hangul, halves of surrogate pairs.
 */
const unseen = /(?![\n\t])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\u115F\u1160\u3164\uFFA0]/gu;

/** Returns a text in which nothing hides: what cannot be seen is written as its code point. */
export function legible(text: string): string {
  return text.replace(unseen, (character) => {
    const point = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
    return `⟨U+${point}⟩`;
  });
}
