import type { Json } from "@purser/spec";
import type { ReceivedAnswer, SentRequest } from "./exchange.ts";

/** What went over the wire. */
export type Recorded = {
  request: SentRequest;
  answer: ReceivedAnswer;
  startedAt: number;
  took: number;
};

type Fetch = typeof globalThis.fetch;

/** Statuses whose answer has no body, and cannot be given one. */
const bodyless = new Set([101, 204, 205, 304]);

/** Returns a `fetch` that tells everything that went over the wire, the client's own tokens and challenges included. */
export function recordingFetch(
  fetch: Fetch,
  clock: { now(): number },
  onRecord: (recorded: Recorded) => void,
): Fetch {
  return async (input, init) => {
    const url = input instanceof Request ? input.url : String(input);
    const headers = new Headers(init?.headers);
    const request = { method: init?.method ?? "GET", url, headers, body: toText(init?.body) };
    const startedAt = clock.now();
    const response = await fetch(input, init);
    const text = await response.text();
    const { status, statusText } = response;
    const answer = { status, statusText, headers: response.headers, text, json: parse(text) };
    onRecord({ request, answer, startedAt, took: clock.now() - startedAt });
    return new Response(bodyless.has(status) ? null : text, {
      status,
      statusText,
      headers: response.headers,
    });
  };
}

function toText(body: unknown): string | undefined {
  if (typeof body === "string") return body;
  return body instanceof Uint8Array ? new TextDecoder().decode(body) : undefined;
}

function parse(text: string): Json | undefined {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return undefined;
  }
}
