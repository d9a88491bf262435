/** A piece of a regular expression: what one character, class or group may be, and how often. */
export type Piece = {
  /** Without its quantifier. */
  source: string;
  /** `?` and `{2}` are not: they end. */
  repeats: boolean;
  isQuantified: boolean;
  /** Of a group: its alternatives. */
  alternatives?: Piece[][];
};

const escape =
  /^\\(?:[pP]\{[^}]*\}|u\{[^}]*\}|u[\da-fA-F]{4}|x[\da-fA-F]{2}|k<[^>]*>|c[a-zA-Z]|.)/su;
const characterClass = /^\[(?:\\.|[^\]\\])*\]/su;
const groupStart = /^\((?:\?(?:[:=!]|<[=!]|<[^>]*>))?/u;
const quantifier = /^(?:[*+?]|\{(\d+)(,(\d*))?\})\??/u;

/** Returns the alternatives of a regular expression (one that compiles) piece by piece. */
export function readPieces(source: string): Piece[][] {
  const open: Piece[][][] = [[[]]];
  const starts: number[] = [];
  let at = 0;
  const add = (piece: Piece): void => void open.at(-1)?.at(-1)?.push(piece);
  while (at < source.length) {
    const rest = source.slice(at);
    const start = groupStart.exec(rest);
    if (start !== null) {
      open.push([[]]);
      starts.push(at);
      at += start[0].length;
    } else if (rest.startsWith("|")) {
      open.at(-1)?.push([]);
      at++;
    } else if (rest.startsWith(")")) {
      const alternatives = open.pop() ?? [];
      at++;
      const from = starts.pop() ?? 0;
      const repeat = readQuantifier(source.slice(at));
      add({ source: source.slice(from, at), ...repeat.piece, alternatives });
      at += repeat.length;
    } else {
      const [single = ""] =
        escape.exec(rest) ?? characterClass.exec(rest) ?? /^./su.exec(rest) ?? [];
      at += single.length;
      const repeat = readQuantifier(source.slice(at));
      add({ source: single, ...repeat.piece });
      at += repeat.length;
    }
  }
  return open[0] ?? [];
}

function readQuantifier(rest: string): {
  piece: Pick<Piece, "repeats" | "isQuantified">;
  length: number;
} {
  const found = quantifier.exec(rest);
  if (found === null) return { piece: { repeats: false, isQuantified: false }, length: 0 };
  const [text, least = "", comma, most = ""] = found;
  const isOpen = /^[*+]/.test(text) || (comma !== undefined && most === "");
  // A group that comes often multiplies as one without an end does.
  const isOften = Number(most === "" ? least : most) > 4;
  return { piece: { repeats: isOpen || isOften, isQuantified: true }, length: text.length };
}
