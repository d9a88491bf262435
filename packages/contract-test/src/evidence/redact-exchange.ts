import type { Json } from "@purser/spec";
import type { Exchange } from "../exchange/exchange.ts";

/** Removes from a text what nobody may read. */
export type Redact = (text: string) => string;

/** Headers whose whole value is a credential, whatever it looks like. */
const credentialHeaders = new Set(["authorization", "cookie", "proxy-authorization", "set-cookie"]);

/** Returns an exchange in which every text has been redacted: address, headers, bodies and the values of parameters. */
export function redactExchange(exchange: Exchange, redact: Redact): Exchange {
  const { request, answer, params } = exchange;
  const text = redact(answer.text);
  return {
    ...exchange,
    params: Object.fromEntries(
      Object.entries(params).map(([name, value]) => [name, redact(value)]),
    ),
    request: {
      method: request.method,
      url: redact(request.url),
      headers: redactHeaders(request.headers, redact),
      body: request.body === undefined ? undefined : redact(request.body),
    },
    answer: {
      status: answer.status,
      statusText: redact(answer.statusText),
      headers: redactHeaders(answer.headers, redact),
      text,
      json: text === answer.text ? answer.json : parse(text),
    },
  };
}

/** Returns an exchange of which nothing is told but that it took place: for one that could not be redacted. */
export function withholdExchange(exchange: Exchange): Exchange {
  const { number, checkId, operationId, request, answer, startedAt, took } = exchange;
  const withheld = "[withheld]";
  const headers = new Headers();
  return {
    number,
    checkId,
    operationId,
    params: {},
    request: { method: request.method, url: withheld, headers, body: undefined },
    answer: { status: answer.status, statusText: "", headers, text: withheld, json: undefined },
    startedAt,
    took,
  };
}

function redactHeaders(headers: Headers, redact: Redact): Headers {
  const clean = new Headers();
  for (const [name, value] of headers) {
    clean.append(
      name,
      credentialHeaders.has(name) ? maskCredential(value) : printed(redact(value)),
    );
  }
  return clean;
}

/** The scheme says how it was asked, and is no secret. */
function maskCredential(value: string): string {
  const scheme = /^(?:Basic|Bearer|Digest)(?= )/i.exec(value)?.[0];
  return scheme === undefined ? "[redacted]" : `${scheme} [redacted]`;
}

/** A mask may hold an ellipsis; a header holds bytes. */
function printed(value: string): string {
  return value.replaceAll("…", "...").replaceAll(/[^\t\u0020-\u007E\u0080-\u00FF]/g, "?");
}

function parse(text: string): Json | undefined {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return undefined;
  }
}
