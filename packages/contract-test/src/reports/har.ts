import { longestBody } from "../evidence/event-line.ts";
import type { Exchange } from "../exchange/exchange.ts";
import { verdictOrder, type Result, type Verdict } from "../verdicts/verdict.ts";
import { leftoverWords, type Dossier } from "./dossier.ts";

/**
 * Returns all exchanges as HAR 1.2, entry by number, each with the check that sent it, its operation and the worst verdict
 * that rests on it: `_checkId`, `_operationId`, `_verdict`.
 */
export function harReport(dossier: Dossier): string {
  const { exchanges, report, tool } = dossier;
  const verdicts = worstByExchange(report.results);
  const log = {
    version: "1.2",
    creator: tool,
    ...(leftoverWords(dossier) !== undefined && { comment: leftoverWords(dossier) }),
    entries: exchanges.map((each) => entryOf(each, verdicts.get(each.number))),
  };
  return `${JSON.stringify({ log }, undefined, 1)}\n`;
}

function worstByExchange(results: readonly Result[]): Map<number, Verdict> {
  const worst = new Map<number, Verdict>();
  for (const { verdict, evidence } of results) {
    for (const number of evidence) {
      const known = worst.get(number);
      if (known === undefined || verdictOrder.indexOf(verdict) > verdictOrder.indexOf(known))
        worst.set(number, verdict);
    }
  }
  return worst;
}

function entryOf(exchange: Exchange, verdict: Verdict | undefined): object {
  const { number, checkId, operationId, request, answer, startedAt, took } = exchange;
  return {
    startedDateTime: new Date(startedAt).toISOString(),
    time: took,
    request: {
      method: request.method,
      url: request.url,
      httpVersion: "HTTP/1.1",
      cookies: [],
      headers: pairsOf(request.headers),
      queryString: queryOf(request.url),
      ...(request.body !== undefined && {
        postData: { mimeType: request.headers.get("Content-Type") ?? "", text: request.body },
      }),
      headersSize: -1,
      bodySize: request.body?.length ?? 0,
    },
    response: {
      status: answer.status,
      statusText: answer.statusText,
      httpVersion: "HTTP/1.1",
      cookies: [],
      headers: pairsOf(answer.headers),
      content: {
        size: answer.text.length,
        mimeType: answer.headers.get("Content-Type") ?? "",
        text: answer.text.slice(0, longestBody),
        ...(answer.text.length > longestBody && { comment: "cut" }),
      },
      redirectURL: answer.headers.get("Location") ?? "",
      headersSize: -1,
      bodySize: answer.text.length,
    },
    cache: {},
    timings: { send: 0, wait: took, receive: 0 },
    _number: number,
    _checkId: checkId,
    ...(operationId !== undefined && { _operationId: operationId }),
    ...(verdict !== undefined && { _verdict: verdict }),
  };
}

function pairsOf(headers: Headers): object[] {
  return [...headers].map(([name, value]) => ({ name, value }));
}

function queryOf(url: string): object[] {
  const at = url.indexOf("?");
  const query = new URLSearchParams(at < 0 ? "" : url.slice(at));
  return [...query].map(([name, value]) => ({ name, value }));
}
