import type { ReceivedAnswer } from "../exchange/exchange.ts";

/** What an answer says of its bucket; undefined where it says nothing, null where it is no whole number. */
export type RateHeaders = {
  limit: number | null | undefined;
  remaining: number | null | undefined;
  /** Seconds. */
  retryAfter: number | null | undefined;
};

/** Reads the headers of a bucket (Atlas, API rate limiting). */
export function readRateHeaders({ headers }: Pick<ReceivedAnswer, "headers">): RateHeaders {
  const read = (name: string) => wholeNumber(headers.get(name));
  return {
    limit: read("RateLimit-Limit"),
    remaining: read("RateLimit-Remaining"),
    retryAfter: read("Retry-After"),
  };
}

function wholeNumber(text: string | null): number | null | undefined {
  if (text === null) return undefined;
  return /^\d+$/.test(text) ? Number(text) : null;
}
