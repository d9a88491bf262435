import type { Json } from "@purser/spec";
import type { PassiveCheck } from "../checks/check.ts";
import type { OperationContract } from "../contract/contract.ts";
import { memberOf, textOf } from "../exchange/exchange.ts";
import type { Judgement } from "../verdicts/verdict.ts";
import { answerSchemaOf, bodyOf } from "./answer-body.ts";
import { pageAsked, type PageAsked } from "./page-asked.ts";
import { pathPattern } from "./path-pattern.ts";
import { alternatives, schemaRecordAt } from "./walk-answer.ts";

/** Whoever follows links with a credential must arrive at the next page of the same list, at the same host. */
export const rLinks: PassiveCheck = {
  id: "R-LINKS",
  kind: "passive",
  summary: "A list links to itself and its neighbours, and to them only (API lists and links).",
  *judge(exchange, operation, { contract }) {
    if (!operation?.isList || exchange.answer.status !== 200) return;
    const body = bodyOf(exchange);
    const results = memberOf(body, "results");
    if (!Array.isArray(results)) return;
    const schema = answerSchemaOf(operation, exchange);
    const pointer =
      schema &&
      alternatives(contract.document, schema)
        .map((each) => `${each}/properties/links`)
        .find((each) => Object.keys(schemaRecordAt(contract.document, each)).length > 0);
    const url = new URL(exchange.request.url);
    const asked = pageAsked(operation, url);
    const links = linksOf(body, url);
    const all = [
      judgePresence("self", links, true),
      ...links.flatMap((link) => judgeLink(link, url, operation, asked)),
      ...(asked ? judgeNeighbours(links, asked, results.length, memberOf(body, "totalCount")) : []),
    ];
    for (const each of all) yield { pointer, ...each };
  },
};

type Link = { rel: string; url: URL };

function linksOf(body: Json | undefined, base: URL): Link[] {
  const links = memberOf(body, "links");
  if (!Array.isArray(links)) return [];
  return links.flatMap((each) => {
    const [href, rel] = [textOf(each, "href"), textOf(each, "rel")];
    const isLink = href !== undefined && rel !== undefined && URL.canParse(href, base.href);
    return isLink ? [{ rel, url: new URL(href, base) }] : [];
  });
}

function judgePresence(rel: string, links: readonly Link[], isExpected: boolean): Judgement {
  const isThere = links.some((link) => link.rel === rel);
  const isRight = isThere === isExpected;
  const wrong = isExpected ? `A link to ${rel} is missing.` : `A link to ${rel} leads nowhere.`;
  return {
    verdict: isRight ? "pass" : "violation",
    case: isExpected ? `${rel} where there is one` : `no ${rel} where there is none`,
    message: isRight ? `The link to ${rel} is as it should be.` : wrong,
  };
}

/** What is next and before, where size, number and count of the page leave no doubt. */
function judgeNeighbours(
  links: readonly Link[],
  { number, size }: PageAsked,
  length: number,
  total: Json | undefined,
): Judgement[] {
  const found: Judgement[] = [];
  if (number === 1) found.push(judgePresence("previous", links, false));
  if (number > 1 && length > 0) found.push(judgePresence("previous", links, true));
  if (typeof total !== "number") return found;
  if (length === size && total > number * size) found.push(judgePresence("next", links, true));
  if (length < size && total <= number * size) found.push(judgePresence("next", links, false));
  return found;
}

/** Hosts of the service itself: behind a proxy its links may well name them. Source: Atlas API, base URLs. */
const official = /(?:^|\.)(?:mongodb\.com|mongodbgov\.com)$/;

function judgeLink(
  { rel, url }: Link,
  target: URL,
  operation: OperationContract,
  asked: PageAsked | undefined,
): Judgement[] {
  const isOwn = url.origin === target.origin;
  const elsewhere = official.test(url.hostname) ? "observed" : "violation";
  const isPath = isOwn
    ? bare(url.pathname) === bare(target.pathname)
    : pathPattern(operation.path).test(url.pathname);
  const judgements: Judgement[] = [
    {
      verdict: isOwn ? "pass" : elsewhere,
      case: `${rel}: host`,
      message: isOwn ? "Links stay at the host." : "Links lead to another host than was asked.",
      expected: target.origin,
      actual: url.origin,
    },
    right(`${rel}: path`, isPath, target.pathname, url.pathname),
  ];
  if (asked) {
    judgements.push(
      ...figureOf(rel, url, "pageNum", asked.number + (steps[rel] ?? 0)),
      ...figureOf(rel, url, "itemsPerPage", asked.size),
    );
  }
  const forgotten = operation.parameters.find(({ name, in: place }) => {
    if (place !== "query" || name === "pageNum" || name === "itemsPerPage") return false;
    return target.searchParams
      .getAll(name)
      .some((each) => !url.searchParams.getAll(name).includes(each));
  });
  judgements.push(
    right(`${rel}: query`, forgotten === undefined, target.search, url.search, forgotten?.name),
  );
  return judgements;
}

/** How many pages on a link leads. */
const steps: Readonly<Record<string, number>> = { self: 0, next: 1, previous: -1 };

function figureOf(rel: string, url: URL, name: string, expected: number): Judgement[] {
  const actual = url.searchParams.get(name);
  if (actual === null || !(rel in steps)) return [];
  return [right(`${rel}: ${name}`, actual === String(expected), String(expected), actual)];
}

function right(
  name: string,
  isRight: boolean,
  expected: string,
  actual: string,
  forgotten?: string,
): Judgement {
  const wrong =
    forgotten === undefined
      ? `The link's ${name} is wrong.`
      : `The link's ${name} forgets ${forgotten}.`;
  return {
    verdict: isRight ? "pass" : "violation",
    case: name,
    message: isRight ? `The link's ${name} is right.` : wrong,
    expected,
    actual,
  };
}

function bare(path: string): string {
  return path.replace(/\/$/, "");
}
