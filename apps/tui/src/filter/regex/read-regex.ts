import { readAtom } from "./read-atom.ts";
import type { RegexNode } from "./regex-node.ts";
import { RegexProblem } from "./regex-problem.ts";
import { RegexSource } from "./regex-source.ts";

/** Most repetitions that a count may ask for: each is a copy. */
const mostCounted = 100;

/** Deepest groups in groups. */
const deepest = 20;

/** Returns a regular expression read; throws a RegexProblem where it cannot be. */
export function readRegex(text: string): RegexNode {
  const source = new RegexSource(text);
  const node = readEither(source, 0);
  if (!source.isOver()) throw new RegexProblem("a ) closes nothing; \\) stands for itself");
  return node;
}

function readEither(source: RegexSource, depth: number): RegexNode {
  const nodes = [readSequence(source, depth)];
  while (source.skip("|")) nodes.push(readSequence(source, depth));
  const [only] = nodes;
  return nodes.length === 1 && only !== undefined ? only : { kind: "either", nodes };
}

function readSequence(source: RegexSource, depth: number): RegexNode {
  const nodes: RegexNode[] = [];
  while (!source.isOver() && source.peek() !== "|" && source.peek() !== ")") {
    nodes.push(readRepeated(source, depth));
  }
  return { kind: "sequence", nodes };
}

function readRepeated(source: RegexSource, depth: number): RegexNode {
  let node = source.skip("(") ? readGroup(source, depth + 1) : readAtom(source);
  for (let count = readCount(source); count !== undefined; count = readCount(source)) {
    if (node.kind === "assertion") throw new RegexProblem("nothing to repeat");
    if (node.kind === "repeat") throw new RegexProblem("a repetition is repeated");
    node = { kind: "repeat", node, ...count };
    // Whether it takes little or much changes nothing about whether it matches.
    source.skip("?");
  }
  return node;
}

function readGroup(source: RegexSource, depth: number): RegexNode {
  if (depth > deepest) throw new RegexProblem("too many groups in groups");
  if (source.skip("?") && !source.skip(":") && source.match(/<[a-z]\w*>/iy) === undefined) {
    const isUnfinished = source.isOver() || source.peek() === "<";
    throw new RegexProblem("looking ahead or behind is not offered", isUnfinished);
  }
  const node = readEither(source, depth);
  if (!source.skip(")")) throw new RegexProblem("a group needs its )", true);
  return node;
}

function readCount(source: RegexSource): { least: number; most: number } | undefined {
  if (source.skip("*")) return { least: 0, most: Infinity };
  if (source.skip("+")) return { least: 1, most: Infinity };
  if (source.skip("?")) return { least: 0, most: 1 };
  const counted = source.match(/\{(\d+)(?:(,)(\d*))?\}/y);
  if (counted === undefined) return undefined;
  const [, first = "", comma, last = ""] = counted;
  const least = Number(first);
  let most = comma === undefined ? least : Infinity;
  if (last !== "") most = Number(last);
  if (least > mostCounted || (most > mostCounted && most !== Infinity)) {
    throw new RegexProblem(`a count is at most ${mostCounted}`);
  }
  if (most < least) throw new RegexProblem("a count goes from less to more");
  return { least, most };
}
