import stringWidth from "string-width";

/**
 * Text of which every UTF-16 unit is one column: Latin letters (the soft hyphen is none) and what the browser draws. Nearly
 * all text here is such, and asking for the width of each grapheme is what takes the time.
 */
const plain = /^[\u0020-\u007E\u00A1-\u00AC\u00AE-\u02FF…·›│─┌┐└┘▲▼■•✓]*$/;

/** Whether a text takes as many columns as it has UTF-16 units. */
export function isPlain(text: string): boolean {
  return plain.test(text);
}

/** Widths that were asked for: of what is on the screen, each is asked for again with every frame, and emoji take long. */
const known = new Map<string, number>();

/** More than two screens of graphemes. */
const mostKnown = 8192;

/** Returns how many terminal columns a printable text takes: what Ink itself counts. */
export function cellWidth(text: string): number {
  if (isPlain(text)) return text.length;
  let width = known.get(text);
  if (width === undefined) {
    width = stringWidth(text);
    if (known.size >= mostKnown) known.clear();
    known.set(text, width);
  }
  return width;
}
