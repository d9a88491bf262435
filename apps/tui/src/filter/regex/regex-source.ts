import { RegexProblem } from "./regex-problem.ts";

/** A regular expression while it is read, from left to right. */
export class RegexSource {
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  /** The next character; empty at the end. */
  peek(): string {
    return this.#text.charAt(this.#at);
  }

  isOver(): boolean {
    return this.#at >= this.#text.length;
  }

  /** Takes the next character; `wanted` says what is missing where there is none. */
  take(wanted: string): string {
    if (this.isOver()) throw new RegexProblem(`the regular expression needs ${wanted}`, true);
    return this.#text.charAt(this.#at++);
  }

  /** Takes what comes next if it is this; returns whether it was. */
  skip(piece: string): boolean {
    if (!this.#text.startsWith(piece, this.#at)) return false;
    this.#at += piece.length;
    return true;
  }

  /** Takes what comes next if it is like this; the pattern has to be sticky. */
  match(pattern: RegExp): RegExpExecArray | undefined {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#text);
    if (found === null) return undefined;
    this.#at = pattern.lastIndex;
    return found;
  }
}
