import type { Operation, Platform } from "@purser/spec";
import type { HeaderFields } from "./header-fields.ts";
import type { Reply } from "./reply.ts";

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

/** Sends a call and returns whatever the service answers, read up; rejects only when nothing was answered. */
export type Send = (call: Call) => Promise<Reply>;

/** Something between a call and its sending. */
export type Layer = (next: Send) => Send;

/** Sends a call and returns the answer while its body is still under way: what the time limit of an attempt is over. */
export type Wire = (call: Call) => Promise<Response>;

/** Something between the time limit and the wire. */
export type WireLayer = (next: Wire) => Wire;
