import { UnexpectedAnswerError } from "../errors/unexpected-answer-error.ts";
import { isRecord } from "./record.ts";
import type { Session } from "./session.ts";

/** The most items of a page. Source: Atlas Admin API, `itemsPerPage`. */
const itemsPerPage = 500;

/** Far more than any list here can have: a service that repeats itself must not keep us for ever. */
const mostPages = 200;

/**
 * Yields the items of a list. Ends after a short page that links to no next one; the total is never
 * asked, because the platforms only estimate it.
 */
export async function* pages(
  session: Session,
  operationId: string,
  request: { params?: Record<string, string>; attempt: string },
): AsyncGenerator<Record<string, unknown>> {
  for (let pageNum = 1; pageNum <= mostPages; pageNum++) {
    const query = { pageNum: String(pageNum), itemsPerPage: String(itemsPerPage) };
    const body = await session.get(operationId, { ...request, query });
    const { results } = body;
    if (!Array.isArray(results) || !results.every(isRecord)) {
      throw new UnexpectedAnswerError(
        `${request.attempt} failed: page ${pageNum} holds no list of results.`,
        "Check that --base-url names the right service.",
      );
    }
    yield* results;
    if (results.length === 0 || (results.length < itemsPerPage && !hasNext(body))) return;
  }
  throw new UnexpectedAnswerError(
    `${request.attempt} failed: the list does not end after ${mostPages} pages.`,
    "Check that --base-url names the right service.",
  );
}

function hasNext(body: Record<string, unknown>): boolean {
  const { links } = body;
  return Array.isArray(links) && links.some((link) => isRecord(link) && link["rel"] === "next");
}
