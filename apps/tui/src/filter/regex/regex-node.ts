import type { CodeSet } from "./code-set.ts";

/** Where nothing is read: the edges of a line or of a word. */
export type Assertion = "line-start" | "line-end" | "word-edge" | "no-word-edge";

/** A regular expression, read. */
export type RegexNode =
  | { kind: "set"; set: CodeSet }
  | { kind: "sequence"; nodes: readonly RegexNode[] }
  | { kind: "either"; nodes: readonly RegexNode[] }
  /** `most` may be Infinity. */
  | { kind: "repeat"; node: RegexNode; least: number; most: number }
  | { kind: "assertion"; assertion: Assertion };
