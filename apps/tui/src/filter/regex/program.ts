import type { CodeSet } from "./code-set.ts";
import type { Assertion, RegexNode } from "./regex-node.ts";
import { RegexProblem } from "./regex-problem.ts";

/** One step of a regular expression; `next` and `or` are places in the program. */
export type Instruction =
  | { kind: "set"; set: CodeSet; next: number }
  | { kind: "assertion"; assertion: Assertion; next: number }
  | { kind: "fork"; next: number; or: number }
  | { kind: "found" };

/** A regular expression as steps. It begins at `start`. */
export type Program = { instructions: readonly Instruction[]; start: number };

/** Most steps. Matching costs at most this much for a character of text. */
const most = 1000;

/** Returns the steps of a regular expression; throws a RegexProblem where they are too many. Written from the end, so that each knows its next. */
export function toProgram(root: RegexNode): Program {
  const instructions: Instruction[] = [{ kind: "found" }];
  return { instructions, start: write(root, 0) };

  function add(instruction: Instruction): number {
    if (instructions.length >= most) throw new RegexProblem("the regular expression is too long");
    return instructions.push(instruction) - 1;
  }

  function write(node: RegexNode, next: number): number {
    if (node.kind === "set") return add({ kind: "set", set: node.set, next });
    if (node.kind === "assertion") {
      return add({ kind: "assertion", assertion: node.assertion, next });
    }
    if (node.kind === "repeat") return repeat(node, next);
    if (node.kind === "sequence") {
      return node.nodes.reduceRight((after, one) => write(one, after), next);
    }
    return node.nodes
      .map((one) => write(one, next))
      .reduce((or, one) => add({ kind: "fork", next: one, or }));
  }

  function repeat({ node, least, most }: RegexNode & { kind: "repeat" }, next: number): number {
    let at = next;
    if (most === Infinity) at = loop(node, next);
    else
      for (let count = least; count < most; count++)
        at = add({ kind: "fork", next: write(node, at), or: next });
    for (let count = 0; count < least; count++) at = write(node, at);
    return at;
  }

  function loop(node: RegexNode, next: number): number {
    const fork: Extract<Instruction, { kind: "fork" }> = { kind: "fork", next, or: next };
    const at = add(fork);
    fork.next = write(node, at);
    return at;
  }
}
