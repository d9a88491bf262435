/** A set of UTF-16 units: ranges in order, both ends included, that do not touch each other. */
export type CodeSet = readonly (readonly [from: number, to: number])[];

const last = 0xffff;

/** Returns the set of some ranges in any order. */
export function codeSet(ranges: CodeSet): CodeSet {
  const joined: [number, number][] = [];
  for (const [from, to] of ranges.toSorted((one, other) => one[0] - other[0])) {
    const before = joined.at(-1);
    if (before !== undefined && from <= before[1] + 1) before[1] = Math.max(before[1], to);
    else joined.push([from, to]);
  }
  return joined;
}

/** Returns everything that is not in the set. */
export function complement(set: CodeSet): CodeSet {
  const rest: [number, number][] = [];
  let next = 0;
  for (const [from, to] of set) {
    if (from > next) rest.push([next, from - 1]);
    next = to + 1;
  }
  if (next <= last) rest.push([next, last]);
  return rest;
}

/** Returns the set, and the small letters of what is in it: what is searched is in lower case. */
export function withLowerCase(set: CodeSet): CodeSet {
  const small = set.flatMap(([from, to]): CodeSet => {
    const first = Math.max(from, 0x41);
    const end = Math.min(to, 0x5a);
    return first > end ? [] : [[first + 0x20, end + 0x20]];
  });
  return codeSet([...set, ...small]);
}

export function isIn(set: CodeSet, code: number): boolean {
  return set.some(([from, to]) => code >= from && code <= to);
}

export const newline = 0x0a;
export const digits: CodeSet = [[0x30, 0x39]];
export const wordCodes: CodeSet = [
  [0x30, 0x39],
  [0x41, 0x5a],
  [0x5f, 0x5f],
  [0x61, 0x7a],
];
/** Source: ECMAScript, WhiteSpace and LineTerminator. */
export const spaces: CodeSet = codeSet([
  [0x09, 0x0d],
  [0x20, 0x20],
  [0xa0, 0xa0],
  [0x1680, 0x1680],
  [0x2000, 0x200a],
  [0x2028, 0x2029],
  [0x202f, 0x202f],
  [0x205f, 0x205f],
  [0x3000, 0x3000],
  [0xfeff, 0xfeff],
]);
/** Whatever a dot stands for. */
export const anyOfLine = complement([[newline, newline]]);
