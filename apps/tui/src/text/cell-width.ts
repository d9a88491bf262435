import stringWidth from "string-width";

/** Returns how many terminal columns a printable text takes: what Ink itself counts. */
export function cellWidth(text: string): number {
  // Nearly all text here is Latin, and is as wide as it is long.
  return /^[\u0020-\u007E]*$/.test(text) ? text.length : stringWidth(text);
}
