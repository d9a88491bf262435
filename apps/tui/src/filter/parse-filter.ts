import type { World } from "../state/world.ts";
import type { Fields } from "./field.ts";
import { fieldMatcher } from "./terms/field-matcher.ts";
import { excluding, wrong, type Matcher, type Narrow } from "./terms/matcher.ts";
import { splitTerms, type Term } from "./terms/split-terms.ts";
import { textMatcher } from "./terms/text-matcher.ts";

/** What a filter means, or where it means nothing: `from` and `to` count UTF-16 units of its text. */
export type ParsedFilter<Row> =
  | {
      state: "ok";
      terms: readonly Term[];
      narrow: Narrow<Row>;
      matches(row: Row, world: World): boolean;
      /** Whether what it lets through changes as time passes. */
      isTimed: boolean;
    }
  | {
      state: "wrong";
      terms: readonly Term[];
      from: number;
      to: number;
      message: string;
      /** Whether it only wants for more: it is the last thing that was typed. */
      isUnfinished: boolean;
    };

/** Longest filter. UTF-16 units: nobody types more, and a paste of a file is not a filter. */
const longest = 500;

/** Returns what a filter means for rows with these fields: all of its terms at once. Never throws. */
export function parseFilter<Row extends { haystack: string }>(
  text: string,
  fields: Fields<Row>,
): ParsedFilter<Row> {
  const terms = splitTerms(text);
  if (text.length > longest) {
    const message = `a filter has at most ${longest} characters`;
    return { state: "wrong", terms, from: longest, to: text.length, message, isUnfinished: false };
  }
  const matchers: Extract<Matcher<Row>, { state: "ok" }>[] = [];
  for (const term of terms) {
    const matcher = matcherOf(term, fields);
    if (matcher.state === "wrong") {
      const { message } = matcher;
      const isUnfinished = matcher.isUnfinished && term.to === text.length;
      return { state: "wrong", terms, from: term.from, to: term.to, message, isUnfinished };
    }
    matchers.push(matcher);
  }
  const cheapFirst = matchers.toSorted((one, other) => one.cost - other.cost);
  const narrow: Narrow<Row> = (rows, world) =>
    cheapFirst.reduce((left, matcher) => matcher.narrow(left, world), rows);
  return {
    state: "ok",
    terms,
    narrow,
    matches: (row, world) => narrow([row], world).length === 1,
    isTimed: matchers.some(({ isTimed }) => isTimed),
  };
}

function matcherOf<Row extends { haystack: string }>(
  term: Term,
  fields: Fields<Row>,
): Matcher<Row> {
  const matcher = term.kind === "field" ? ofField(term, fields) : textMatcher<Row>(term);
  return term.isExcluded ? excluding(matcher) : matcher;
}

function ofField<Row>(term: Term, fields: Fields<Row>): Matcher<Row> {
  const field = Object.hasOwn(fields, term.field) ? fields[term.field] : undefined;
  if (field !== undefined) return fieldMatcher(field, term);
  const known = Object.keys(fields)
    .map((name) => `${name}:`)
    .join(" ");
  return wrong(
    known === ""
      ? `no fields here; to look for the text itself, quote it`
      : `no field ${term.field}: here, but ${known}`,
  );
}
