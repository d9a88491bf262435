import type { ClientEvent } from "@purser/core";
import { redact } from "../errors/redact.ts";
import type { Output } from "../io.ts";
import { printable } from "../output/printable.ts";

/** Prints what a client tells about its work to stderr, in one line. */
export function printEvent(event: ClientEvent, stderr: Output, format: "text" | "json"): void {
  const line = format === "json" ? JSON.stringify({ event }) : printable(wordsOf(event));
  stderr.write(`${redact(line)}\n`);
}

type Kind = ClientEvent["kind"];
type EventOf<K extends Kind> = ClientEvent & { kind: K };

const words: { readonly [K in Kind]: (event: EventOf<K>) => string } = {
  request: (event) =>
    `${event.method} ${event.path}${event.attempt > 1 ? `, attempt ${event.attempt}` : ""}`,
  answer: (event) => `${event.method} ${event.path} ${event.status} ${Math.round(event.took)} ms`,
  failure: (event) => `${event.operationId} got no answer: ${event.message}`,
  retry: (event) =>
    `${event.operationId} is tried again in ${Math.round(event.delay)} ms: ${event.reason}`,
  wait: (event) =>
    `${event.operationId} waits ${Math.round(event.delay)} ms for the rate limit ${event.set}, behind ${event.ahead}`,
  token: (event) =>
    `access token ${event.action}${event.expiresAt === undefined ? "" : `, good until ${event.expiresAt}`}`,
  drift: (event) =>
    `${event.operationId} answered other than documented at ${event.pointer}: ${event.problem}`,
  deprecation: (event) =>
    `${event.operationId} is deprecated${event.sunsetAt === undefined ? "" : `, until ${event.sunsetAt}`}`,
  orphan: (event) => `${event.operationId} left ${event.secretId ?? event.clientId} behind`,
};

function wordsOf<K extends Kind>(event: EventOf<K>): string {
  const kind: K = event.kind;
  return words[kind](event);
}
