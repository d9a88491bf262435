import {
  anyOfLine,
  codeSet,
  complement,
  digits,
  spaces,
  withLowerCase,
  wordCodes,
  type CodeSet,
} from "./code-set.ts";
import type { Assertion, RegexNode } from "./regex-node.ts";
import { RegexProblem } from "./regex-problem.ts";
import type { RegexSource } from "./regex-source.ts";

const classes: Readonly<Record<string, CodeSet>> = {
  d: digits,
  D: complement(digits),
  w: wordCodes,
  W: complement(wordCodes),
  s: spaces,
  S: complement(spaces),
};

const controls: Readonly<Record<string, number>> = { n: 0x0a, t: 0x09, r: 0x0d };

/** Reads what stands for one character, or for an edge. */
export function readAtom(source: RegexSource): RegexNode {
  const character = source.take("something to look for");
  if (character === ".") return { kind: "set", set: anyOfLine };
  if (character === "^") return edge("line-start");
  if (character === "$") return edge("line-end");
  if (character === "[") return { kind: "set", set: readClass(source) };
  if ("*+?".includes(character)) {
    throw new RegexProblem(
      `nothing before ${character} to repeat; \\${character} stands for itself`,
    );
  }
  if (character !== "\\") return literal(character);
  const escaped = source.take("a character after \\");
  if (escaped === "b") return edge("word-edge");
  if (escaped === "B") return edge("no-word-edge");
  return { kind: "set", set: escapeSet(escaped) };
}

function edge(assertion: Assertion): RegexNode {
  return { kind: "assertion", assertion };
}

/** One character in lower case, which may be several units. */
function literal(character: string): RegexNode {
  const nodes = Array.from({ length: character.toLowerCase().length }, (_, index): RegexNode => ({
    kind: "set",
    set: unit(character.toLowerCase().charCodeAt(index)),
  }));
  const [only] = nodes;
  return nodes.length === 1 && only !== undefined ? only : { kind: "sequence", nodes };
}

function escapeSet(escaped: string): CodeSet {
  const known = classes[escaped];
  if (known !== undefined) return withLowerCase(known);
  const control = controls[escaped];
  if (control !== undefined) return unit(control);
  if (/[a-z\d]/i.test(escaped)) throw new RegexProblem(`\\${escaped} is not offered`);
  return unit(escaped.toLowerCase().charCodeAt(0));
}

function readClass(source: RegexSource): CodeSet {
  const isNegated = source.skip("^");
  const ranges: CodeSet[] = [];
  while (!source.skip("]")) {
    const from = readMember(source);
    // A hyphen at an end, or beside a set, stands for itself.
    const first = source.peek() === "-" && from.length === 1 ? from[0]?.[0] : undefined;
    if (first === undefined || from[0]?.[1] !== first || !source.skip("-")) ranges.push(from);
    else if (source.peek() === "]") ranges.push(from, unit(0x2d));
    else ranges.push(upTo(first, readMember(source)));
  }
  const set = withLowerCase(codeSet(ranges.flat()));
  return isNegated ? complement(set) : set;
}

function readMember(source: RegexSource): CodeSet {
  const character = source.take("a ] that ends the class");
  if (character !== "\\") return unit(character.charCodeAt(0));
  const escaped = source.take("a character after \\");
  return escaped === "b" ? unit(0x08) : escapeSet(escaped);
}

function upTo(from: number, [end]: CodeSet): CodeSet {
  if (end === undefined || end[0] !== end[1] || end[0] < from) {
    throw new RegexProblem("a range goes from one character to a later one");
  }
  return [[from, end[0]]];
}

function unit(code: number): CodeSet {
  return [[code, code]];
}
