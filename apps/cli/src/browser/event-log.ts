import { closeSync, openSync, writeSync } from "node:fs";
import type { ClientEvent } from "@purser/core";
import { printEvent } from "../connections/print-event.ts";
import { redact } from "../errors/redact.ts";
import { UsageError } from "../errors/usage-error.ts";
import { printable } from "../output/printable.ts";

/** A file that is told everything, but no secret. */
export type EventLog = {
  event: (event: ClientEvent) => void;
  note: (text: string) => void;
  close: () => void;
};

/** Returns a log in a file, readable by this user alone where it is made; without a path, one that keeps nothing. */
export function openEventLog(path: string | undefined): EventLog {
  if (path === undefined) {
    return { event: () => undefined, note: () => undefined, close: () => undefined };
  }
  const file = open(path);
  const write = (text: string): void => void writeSync(file, text);
  return {
    event: (event) => printEvent(event, { write, isTerminal: false }, "json"),
    note: (text) => write(`${JSON.stringify({ note: printable(redact(text)) })}\n`),
    close: () => closeSync(file),
  };
}

function open(path: string): number {
  try {
    return openSync(path, "a", 0o600);
  } catch (error) {
    throw new UsageError(
      `The log ${path} cannot be written (${error instanceof Error ? error.message : String(error)}).`,
      "Name a file in a folder that is there and is yours.",
    );
  }
}
