import type { Json } from "@purser/spec";

/** What was sent, as it went over the wire: secrets included. Nothing of it may be written before it is redacted. */
export type SentRequest = {
  method: string;
  /** Whole address. */
  url: string;
  headers: Headers;
  body: string | undefined;
};

/** What came back, to its last byte. */
export type ReceivedAnswer = {
  status: number;
  statusText: string;
  headers: Headers;
  text: string;
  /** The body as JSON; undefined where it is none. */
  json: Json | undefined;
};

/** One request and its answer. */
export type Exchange = {
  /** Counts from 1 through a run. */
  number: number;
  /** The check on whose behalf it was sent. */
  checkId: string;
  /** Undefined where the spec has no such operation. */
  operationId: string | undefined;
  /** Values of the path's parameters. */
  params: Readonly<Record<string, string>>;
  request: SentRequest;
  answer: ReceivedAnswer;
  /** Milliseconds since the epoch. */
  startedAt: number;
  /** Milliseconds to the end of the body. */
  took: number;
};

/** Returns a member of a JSON object; undefined where there is none, or no object. */
export function memberOf(json: Json | undefined, name: string): Json | undefined {
  return typeof json === "object" && json !== null && !Array.isArray(json) ? json[name] : undefined;
}

/** Returns the items of a page; undefined where the answer is none. */
export function resultsOf({ answer }: Pick<Exchange, "answer">): Json[] | undefined {
  const results = memberOf(answer.json, "results");
  return Array.isArray(results) ? results : undefined;
}

/** Returns a text member of a JSON object; undefined where there is none. */
export function textOf(json: Json | undefined, name: string): string | undefined {
  const value = memberOf(json, name);
  return typeof value === "string" ? value : undefined;
}
