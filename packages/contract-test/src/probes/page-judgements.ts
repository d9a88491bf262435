import type { Json } from "@purser/spec";
import { memberOf, resultsOf, textOf } from "../exchange/exchange.ts";
import type { Judgement } from "../verdicts/verdict.ts";
import { keyOf, type PageWalk } from "./page-walk.ts";

/** What is said of a walk; undefined where the list holds too little to say it. */
export type PageOpinion = Omit<Judgement, "operationId"> | undefined;

/** Pages hold as many items as were asked for, the last one what is left. */
export function judgeSize({ pages, size, items }: PageWalk): PageOpinion {
  if (pages.length === 0) return undefined;
  const lengths = pages.map((page) => resultsOf(page)?.length ?? -1);
  const expected = pages.map((_, index) => Math.min(size, items.length - index * size));
  const isRight = lengths.every((length, index) => length === expected[index]);
  return {
    verdict: isRight ? "pass" : "violation",
    case: "itemsPerPage",
    message: isRight
      ? "Pages hold as many items as were asked for."
      : "Pages hold another number of items than was asked for.",
    expected: expected.join(", "),
    actual: lengths.join(", "),
    evidence: numbersOf(pages),
  };
}

/** No item is on two pages. */
export function judgeDisjoint({ pages }: PageWalk): PageOpinion {
  if (pages.length === 0) return undefined;
  const keys = pages.flatMap((page) => (resultsOf(page) ?? []).map(keyOf));
  const repeated = keys.length - new Set(keys).size;
  return {
    verdict: repeated === 0 ? "pass" : "violation",
    case: "pages",
    message: repeated === 0 ? "No item is on two pages." : `${repeated} items are on two pages.`,
    evidence: numbersOf(pages),
  };
}

/** All pages together are the list. */
export function judgeUnion({ pages, whole, items }: PageWalk): PageOpinion {
  if (pages.length === 0) return undefined;
  const found = new Set(pages.flatMap((page) => (resultsOf(page) ?? []).map(keyOf)));
  const all = new Set(items.map(keyOf));
  const missing = [...all].filter((key) => !found.has(key)).length;
  const strange = [...found].filter((key) => !all.has(key)).length;
  const isRight = missing === 0 && strange === 0;
  return {
    verdict: isRight ? "pass" : "violation",
    case: "pages",
    message: isRight
      ? "All pages together are the list."
      : `${missing} items of the list are on no page, ${strange} on a page only.`,
    evidence: numbersOf([whole, ...pages]),
  };
}

/** A page past the end is there, and empty. */
export function judgeBeyond({ beyond }: PageWalk): PageOpinion {
  if (!beyond) return undefined;
  const { status } = beyond.answer;
  const length = resultsOf(beyond)?.length;
  const isRight = status === 200 && length === 0;
  return {
    verdict: isRight ? "pass" : "violation",
    case: "past the end",
    message: isRight ? "The page past the end is empty." : "The page past the end is not empty.",
    expected: "200, 0 items",
    actual: `${status}, ${length ?? "no"} items`,
    evidence: [beyond.number],
  };
}

/** Every page counts the whole list. `wrong` is what a wrong count is: on Atlas it is documented as an estimate. */
export function judgeCount(walk: PageWalk, wrong: "drift" | "violation"): PageOpinion {
  const { whole, pages, beyond, items, isComplete } = walk;
  const all = [whole, ...pages, ...(beyond ? [beyond] : [])];
  const counts = all.map(({ answer }) => memberOf(answer.json, "totalCount"));
  if (counts.every((count) => count === undefined)) {
    return { verdict: "observed", case: "totalCount", message: "No page counts the list." };
  }
  const isRight = counts.every((count) => fits(count, items.length, isComplete));
  return {
    verdict: isRight ? "pass" : wrong,
    case: "totalCount",
    message: isRight
      ? "Every page counts the whole list."
      : "totalCount is not the number of items of the list.",
    expected: `${isComplete ? "" : "at least "}${items.length}`,
    actual: counts.map((count) => JSON.stringify(count) ?? "none").join(", "),
    evidence: numbersOf(all),
  };
}

function fits(count: Json | undefined, length: number, isComplete: boolean): boolean {
  if (count === undefined) return true;
  return typeof count === "number" && (isComplete ? count === length : count >= length);
}

/** The link to the next page asks for what the second page was asked with. */
export function judgeNext({ pages }: PageWalk): PageOpinion {
  const [first, second] = pages;
  if (!first || !second) return undefined;
  const links = memberOf(first.answer.json, "links");
  const next = Array.isArray(links) && links.find((each) => textOf(each, "rel") === "next");
  const href = next ? textOf(next, "href") : undefined;
  const isThere = href !== undefined && URL.canParse(href, first.request.url);
  const given = isThere ? new URL(href, first.request.url).searchParams : undefined;
  const expected = new URL(second.request.url).searchParams;
  const isRight =
    given !== undefined && [...expected].every(([name, value]) => given.get(name) === value);
  return {
    verdict: isRight ? "pass" : "violation",
    case: "next",
    message: isRight
      ? "The link to the next page leads to it."
      : "The link to the next page does not lead to it.",
    expected: String(expected),
    actual: String(given ?? "none"),
    evidence: numbersOf([first, second]),
  };
}

function numbersOf(exchanges: readonly { number: number }[]): number[] {
  return exchanges.map(({ number }) => number);
}
