import type { LifecycleEvent } from "@purser/lifecycle";
import { printable } from "./run-end.ts";

/** Returns what a running plan tells, in one line. */
export function eventWords(event: LifecycleEvent): string {
  return printable(wordsOf(event));
}

function wordsOf(event: LifecycleEvent): string {
  switch (event.kind) {
    case "step":
      return `${event.step}/${event.of} ${event.words}${event.state === "failed" ? ": failed" : ""}`;
    case "waiting":
      return `${event.words}, ${Math.ceil(event.milliseconds / 1000)} s`;
    case "row":
      return `${event.done}/${event.of} ${event.accountName}: ${event.words}`;
    case "warning":
      return event.message;
    case "left-behind":
  }
  return `Left behind: ${event.leftover.message}`;
}
