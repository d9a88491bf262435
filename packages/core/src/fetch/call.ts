import type { Operation, Platform } from "@purser/spec";
import type { HeaderFields } from "./header-fields.ts";

/** Who waits for the answer: a person goes before a batch wherever requests have to queue. */
export type Priority = "person" | "batch";

/** What a caller may say about one call. Times are in milliseconds. */
export type CallOptions = {
  signal?: AbortSignal;
  /** For one attempt, its body included. @default 30000 */
  timeout?: number;
  /** For the whole call: waiting, retries and all. @default none */
  deadline?: number;
  /** @default "person" */
  priority?: Priority;
};

/** One call on its way through the layers. Its body is text, so that an attempt can be repeated. */
export type Call = {
  platform: Platform;
  operation: Operation;
  /** Final address; the guard has matched it against the operation's template. */
  url: URL;
  /** Values of the path's parameters, as given. */
  params: Readonly<Record<string, string>>;
  /** A plain record: layers add to copies of it, and a copy of a `Headers` is three times as dear. */
  headers: HeaderFields;
  body: string | undefined;
  options: CallOptions;
  /** Set by the retry layer, from 1. */
  attempt: number;
  /** One id for all attempts of a call, sent as `x-request-id`. */
  requestId: string;
};

/** Sends a call and returns whatever the service answers; rejects only when nothing was answered. */
export type Send = (call: Call) => Promise<Response>;

/** Something between a call and its sending. */
export type Layer = (next: Send) => Send;
