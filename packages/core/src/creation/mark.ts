import type { Random } from "../clock.ts";

/** UTF-16 code units, which are never fewer than the characters that the platforms may count. Both document 250. */
const longestDescription = 250;
const digits = 16;

/** Text that nobody else ends a description in: 16 random letters and digits, in characters both platforms allow. */
export function createMark(random: Random): string {
  let text = "";
  while (text.length < digits) text += Math.floor(random() * 36).toString(36);
  return ` purser-${text}`;
}

/**
 * Returns a description that ends in the mark, cut where it would grow too long. Returns undefined for one that the
 * service would refuse: its own fault must be refused, not the one of a description it was replaced with.
 */
export function markDescription(description: string, mark: string): string | undefined {
  if (description.length === 0 || description.length > longestDescription) return undefined;
  const kept = description.slice(0, longestDescription - mark.length);
  // Half of a surrogate pair is no letter.
  return kept.replace(/[\uD800-\uDBFF]$/, "") + mark;
}

/** Tells whether a description carries the mark, however the service trims or continues it. */
export function isMarked(description: string, mark: string): boolean {
  return description.includes(mark.trim());
}
