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

/** Returns how many terminal columns a printable text takes: what Ink itself counts. */
export function cellWidth(text: string): number {
  return isPlain(text) ? text.length : stringWidth(text);
}
