import { neededText } from "./needed-text.ts";
import { readRegex } from "./read-regex.ts";
import { RegexProblem } from "./regex-problem.ts";
import { toProgram } from "./program.ts";
import { searcher } from "./searcher.ts";

/** Whether a regular expression is anywhere in a text, or why it cannot be read. */
export type CompiledRegex =
  | { state: "ok"; test: (text: string) => boolean }
  | { state: "wrong"; message: string; isUnfinished: boolean };

/** Longest regular expression. UTF-16 units. */
const longest = 200;

/**
 * Returns a regular expression for texts in lower case, whose case does not matter; `^` and `$` are the edges of lines. Its
 * time grows with the text and no faster, whatever it is: names and descriptions are written by others, and `(a+)+$` must
 * not stop the browser. Back-references and looking around are what that costs.
 */
export function compileRegex(source: string): CompiledRegex {
  if (source.length > longest) {
    const message = `a regular expression has at most ${longest} characters`;
    return { state: "wrong", message, isUnfinished: false };
  }
  try {
    const node = readRegex(source);
    const search = searcher(toProgram(node));
    const needed = neededText(node);
    return { state: "ok", test: (text) => text.includes(needed) && search(text) };
  } catch (error) {
    if (!(error instanceof RegexProblem)) throw error;
    return { state: "wrong", message: error.message, isUnfinished: error.isUnfinished };
  }
}
