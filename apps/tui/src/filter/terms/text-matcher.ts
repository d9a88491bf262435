import { compileRegex } from "../regex/compile-regex.ts";
import { fuzzyMatcher } from "./fuzzy-matcher.ts";
import { passing, wrong, type Matcher } from "./matcher.ts";
import type { Term } from "./split-terms.ts";

/** Returns what a term without a field lets through. */
export function textMatcher<Row extends { haystack: string }>(term: Term): Matcher<Row> {
  const { kind, value } = term;
  if (kind === "regex") return regexMatcher(value, term.isClosed);
  if (kind === "fuzzy") return fuzzyMatcher(value);
  if (kind === "word" && value === "") return wrong("! leaves out what comes after it", true);
  const wanted = value.toLowerCase();
  return passing(1, ({ haystack }) => haystack.includes(wanted));
}

function regexMatcher<Row extends { haystack: string }>(
  source: string,
  isClosed: boolean,
): Matcher<Row> {
  if (source === "") return wrong("a regular expression stands between slashes", !isClosed);
  const compiled = compileRegex(source);
  if (compiled.state === "wrong") {
    return wrong(compiled.message, !isClosed && compiled.isUnfinished);
  }
  const { test } = compiled;
  return passing(8, ({ haystack }) => test(haystack));
}
