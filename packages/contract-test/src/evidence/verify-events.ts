import type { Json } from "@purser/spec";
import { memberOf } from "../exchange/exchange.ts";
import { eventsVersion, noLine, sha256 } from "./chain-events.ts";

/** Whether a file of events is as it was written: else the first line that is not. */
export type EventsVerdict =
  | { state: "whole"; lines: number; sha256: string }
  | { state: "broken"; line: number; reason: string };

/**
 * Verifies the text of an `events.ndjson`: that every line carries the SHA-256 of the one before, and that the last one signs
 * off with the right counts. That the last line itself is the one that was written is for the manifest's hash to say.
 */
export function verifyEvents(text: string): EventsVerdict {
  const lines = text.split("\n");
  if (lines.pop() !== "") return broken(lines.length + 1, "it does not end");
  const counts: Record<string, number> = {};
  let previous = noLine;
  for (const [index, line] of lines.entries()) {
    const number = index + 1;
    const content = parse(line);
    if (content === undefined) return broken(number, "it is no JSON");
    const fault = lineFault(content, number);
    if (fault !== undefined) return broken(number, fault);
    if (memberOf(content, "previous") !== previous)
      return broken(Math.max(index, 1), "it is not the one that was written");
    previous = sha256(line);
    const kind = memberOf(content, "kind");
    if (typeof kind !== "string") return broken(number, "it has no kind");
    if (kind === "signed-off") return signedOff({ content, counts, number, lines, text });
    counts[kind] = (counts[kind] ?? 0) + 1;
  }
  return broken(lines.length, "nobody signed off after it");
}

function lineFault(content: Json, line: number): string | undefined {
  if (memberOf(content, "schemaVersion") !== eventsVersion)
    return `its schema is not version ${eventsVersion}`;
  if (memberOf(content, "line") !== line) return "lines are missing or moved before it";
  return undefined;
}

type End = {
  content: Json | undefined;
  counts: Readonly<Record<string, number>>;
  number: number;
  lines: readonly string[];
  text: string;
};

function signedOff({ content, counts, number, lines, text }: End): EventsVerdict {
  if (number < lines.length) return broken(number + 1, "it was added after the last one");
  const written = memberOf(content, "counts");
  if (JSON.stringify(written) !== JSON.stringify(counts))
    return broken(number, "its counts are not those of the lines before");
  return { state: "whole", lines: lines.length, sha256: sha256(text) };
}

function broken(line: number, reason: string): EventsVerdict {
  return { state: "broken", line, reason };
}

function parse(line: string): Json | undefined {
  try {
    return JSON.parse(line) as Json;
  } catch {
    return undefined;
  }
}
