import type { Exchange } from "../exchange/exchange.ts";
import type { ContractEvent } from "../run/contract-event.ts";

/** Characters of a body that are written; how many there were is written beside them. */
export const longestBody = 65_536;

/** Returns an event as it is written to `events.ndjson`: headers as a plain object, instants in ISO 8601. */
export function eventLine(event: ContractEvent): Record<string, unknown> {
  if (event.kind === "exchange") return { kind: "exchange", ...exchangeLine(event.exchange) };
  if (event.kind === "result") return { kind: "result", ...event.result };
  if (event.kind !== "end") return event;
  const { summary, leftovers } = event.report;
  return { kind: "end", summary, leftovers };
}

function exchangeLine(exchange: Exchange): Record<string, unknown> {
  const { number, checkId, operationId, params, request, answer, startedAt, took } = exchange;
  return {
    number,
    checkId,
    ...(operationId !== undefined && { operationId }),
    params,
    request: {
      method: request.method,
      url: request.url,
      headers: Object.fromEntries(request.headers),
      ...(request.body !== undefined && bodyLine(request.body)),
    },
    answer: {
      status: answer.status,
      statusText: answer.statusText,
      headers: Object.fromEntries(answer.headers),
      ...bodyLine(answer.text),
    },
    startedAt: new Date(startedAt).toISOString(),
    took,
  };
}

/** Cut after redaction: the beginning of a secret would not be known for one. */
function bodyLine(text: string): Record<string, unknown> {
  if (text.length <= longestBody) return { body: text };
  return { body: text.slice(0, longestBody), bodyLength: text.length };
}
