import { createHash } from "node:crypto";
import type { ContractEvent } from "../run/contract-event.ts";
import { eventLine } from "./event-line.ts";

/** Version of the lines' shape. */
export const eventsVersion = 1;

/** What the first line follows. */
export const noLine: string = "0".repeat(64);

/** Returns the SHA-256 of a text in hexadecimal digits. */
export function sha256(text: string | Uint8Array): string {
  return createHash("sha256").update(text).digest("hex");
}

/**
 * Yields events as lines of JSON, each with the SHA-256 of the line before: whoever changes, drops or moves one has to write
 * all that follow anew. The last line signs off with how many there are of each kind. Expects redacted events.
 */
export function* chainEvents(events: Iterable<ContractEvent>): Generator<string> {
  const counts: Record<string, number> = {};
  let previous = noLine;
  let line = 0;
  const linked = (content: Record<string, unknown>): string => {
    line++;
    const text = JSON.stringify({ schemaVersion: eventsVersion, line, previous, ...content });
    previous = sha256(text);
    return `${text}\n`;
  };
  for (const event of events) {
    counts[event.kind] = (counts[event.kind] ?? 0) + 1;
    yield linked(eventLine(event));
  }
  yield linked({ kind: "signed-off", counts });
}
