import { readPieces, type Piece } from "./pattern-pieces.ts";

/** Characters. A pattern for names of at most 64 characters needs no more. */
export const longestPattern = 200;

/**
 * Returns what is wrong with a regular expression that a policy gives, or undefined. Beside what does not compile, it
 * refuses what could take exponential time: back-references, and a repeated group that repeats something or has
 * alternatives, unless each of its alternatives begins with a character that nothing else in the group can match, as in
 * `[a-z]+(-[a-z0-9]+)*`.
 */
export function patternFault(source: string): string | undefined {
  if (source.length > longestPattern) return `has more than ${longestPattern} characters`;
  try {
    // Without a flag "v", classes do not nest: the reader of pieces relies on it.
    RegExp(source, "u");
  } catch (error) {
    return `is no regular expression (${(error as Error).message.replace(/^.*: /s, "")})`;
  }
  if (/(?:^|[^\\])(?:\\\\)*\\(?:[1-9]|k<)/.test(source)) return "refers back to a group";
  const bad = repeatedGroups(readPieces(source)).find((group) => !isSeparated(group));
  if (bad === undefined) return undefined;
  return `could take exponential time: begin what ${bad.source} repeats with a character that is nowhere else in it`;
}

function repeatedGroups(alternatives: readonly Piece[][]): Piece[] {
  return alternatives
    .flat()
    .flatMap((piece) =>
      piece.alternatives === undefined
        ? []
        : [...(piece.repeats ? [piece] : []), ...repeatedGroups(piece.alternatives)],
    );
}

/** A character that stands for itself. */
const itself = /^(?:\\[^\p{L}\p{N}]|[^\\[(.^$])$/u;

/** Whether it is plain where each round of a repeated group begins. */
function isSeparated({ alternatives = [] }: Piece): boolean {
  const inner = alternatives.flat();
  if (alternatives.length === 1 && !inner.some(canVary)) return true;
  const first = alternatives.map(([head]) => head);
  return first.every((head) => {
    if (head === undefined || head.isQuantified || !itself.test(head.source)) return false;
    const separator = head.source.replace("\\", "");
    return singles(inner).every((piece) => piece === head || !matches(piece, separator));
  });
}

/** Whether it can match texts of more than one length, or one text in more than one way. */
function canVary({ isQuantified, alternatives = [] }: Piece): boolean {
  return isQuantified || alternatives.length > 1 || alternatives.flat().some(canVary);
}

function singles(pieces: readonly Piece[]): Piece[] {
  return pieces.flatMap((piece) =>
    piece.alternatives === undefined ? [piece] : singles(piece.alternatives.flat()),
  );
}

function matches({ source }: Piece, character: string): boolean {
  return new RegExp(`^(?:${source})$`, "iu").test(character);
}
