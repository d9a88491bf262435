import type { LifecycleEvent } from "@purser/lifecycle";
import { redact } from "../errors/redact.ts";
import type { Output } from "../io.ts";
import { cutToWidth } from "../output/cell-width.ts";
import { printable } from "../output/printable.ts";
import { eventWords } from "./event-words.ts";

/** Tells on stderr what a run is doing. */
export type RunProgress = {
  onEvent: (event: LifecycleEvent) => void;
  /** Takes away the line that stands for now. */
  clear: () => void;
};

const clearLine = "\r\u001B[K";

/** In a terminal one line is written over and over, and only what went wrong stays; a pipe gets a line per event. */
export function createRunProgress(
  stderr: Output,
  { isWanted, asJson = false }: { isWanted: boolean; asJson?: boolean },
): RunProgress {
  if (!isWanted) return { onEvent: () => undefined, clear: () => undefined };
  let isStanding = false;
  const clear = (): void => {
    if (isStanding) stderr.write(clearLine);
    isStanding = false;
  };
  return {
    clear,
    onEvent(event) {
      if (asJson) {
        stderr.write(`${redact(JSON.stringify({ event }))}\n`);
        return;
      }
      const line = redact(printable(eventWords(event)));
      if (!stderr.isTerminal) {
        if (isNews(event)) stderr.write(`${line}\n`);
        return;
      }
      clear();
      if (isLasting(event)) stderr.write(`${line}\n`);
      else {
        // A line that wrapped could not be taken away again.
        stderr.write(cutToWidth(line, (stderr.columns ?? 80) - 1));
        isStanding = true;
      }
    },
  };
}

/** What went wrong stays in sight. */
function isLasting(event: LifecycleEvent): boolean {
  if (event.kind === "row") return event.state !== "started";
  return event.kind === "warning" || event.kind === "left-behind" || isFailed(event);
}

/** A step that ended well was told when it started. */
function isNews(event: LifecycleEvent): boolean {
  return event.kind !== "step" || event.state !== "done";
}

function isFailed(event: LifecycleEvent): boolean {
  return event.kind === "step" && event.state === "failed";
}
