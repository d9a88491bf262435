import type { Field } from "../field.ts";
import { comparison } from "./comparison.ts";
import { passing, wrong, type Matcher } from "./matcher.ts";
import type { Term } from "./split-terms.ts";

/** Returns what a value of a field lets through. */
export function fieldMatcher<Row>(field: Field<Row>, term: Term): Matcher<Row> {
  if (field.kind === "words") return wordsMatcher(field, term);
  if (field.kind === "choice") return choiceMatcher(field, term);
  return field.kind === "level" ? levelMatcher(field, term) : amountMatcher(field, term);
}

type Kind<Row, K extends Field<Row>["kind"]> = Extract<Field<Row>, { kind: K }>;

function wordsMatcher<Row>(source: Kind<Row, "words">, { field, value }: Term): Matcher<Row> {
  if (value === "") return wrong(`${field}: takes a word, or "words" in quotes`, true);
  const wanted = value.toLowerCase();
  return passing(3, (row, world) => source.of(row, world).some((word) => word.includes(wanted)));
}

function choiceMatcher<Row>(source: Kind<Row, "choice">, { field, value }: Term): Matcher<Row> {
  const { choices, isTimed } = source;
  const wanted = value.toLowerCase();
  const choice = choices.find((one) => one.startsWith(wanted));
  if (value === "" || choice === undefined) {
    return wrong(`${field}: takes ${inWords(choices)}`, value === "");
  }
  const matcher = passing<Row>(2, (row, world) => source.of(row, world).includes(choice));
  return isTimed ? { ...matcher, isTimed } : matcher;
}

/** Whether the level of what is there is in a relation to the wanted one. */
const relations: Readonly<Record<string, (level: number, wanted: number) => boolean>> = {
  "": (level, wanted) => level >= wanted,
  "=": (level, wanted) => level === wanted,
  ">": (level, wanted) => level > wanted,
  ">=": (level, wanted) => level >= wanted,
  "<": (level, wanted) => level < wanted,
  "<=": (level, wanted) => level <= wanted,
};

function levelMatcher<Row>(source: Kind<Row, "level">, { field, value }: Term): Matcher<Row> {
  const { levels } = source;
  const [, sign = "", name = ""] = /^([<>]?=?)(.*)$/.exec(value.toLowerCase()) ?? [];
  const wanted = levels.findIndex((level) => level.startsWith(name));
  const isRelated = relations[sign];
  if (name === "" || wanted === -1 || isRelated === undefined) {
    const worstFirst = inWords(levels.toReversed());
    return wrong(
      `${field}: takes ${worstFirst}, which is that or more; =${levels[0]} is that alone`,
      name === "",
    );
  }
  const taken = new Set(levels.filter((_, level) => isRelated(level, wanted)));
  return passing(2, (row, world) => source.of(row, world).some((level) => taken.has(level)));
}

function amountMatcher<Row>(
  source: Kind<Row, "duration"> | Kind<Row, "number">,
  { field, value }: Term,
): Matcher<Row> {
  const { kind } = source;
  const test = comparison(kind, value);
  if (test.state === "wrong") return { ...test, message: `${field}: ${test.message}` };
  const matcher = passing<Row>(2, (row, world) => test.matches(source.of(row, world)));
  return kind === "duration" ? { ...matcher, isTimed: true } : matcher;
}

function inWords(words: readonly string[]): string {
  return words.length < 2
    ? words.join("")
    : `${words.slice(0, -1).join(", ")} or ${words.at(-1) ?? ""}`;
}
