import type { Progress } from "@purser/inventory";
import type { Output } from "../io.ts";

/** Milliseconds between two repaints: what a person can still read. */
const interval = 100;

/** Shows how far a collection has come, in one line of a terminal that it clears at its end. */
export type CollectProgress = { onProgress: (progress: Progress) => void; clear: () => void };

/** Returns a progress line on stderr; in a pipe, and where notes are not wanted, it shows nothing. */
export function createCollectProgress(
  stderr: Output,
  { isWanted, elapsed = () => performance.now() }: { isWanted: boolean; elapsed?: () => number },
): CollectProgress {
  let shownAt = -Infinity;
  const isShown = isWanted && stderr.isTerminal;
  return {
    onProgress({ used, planned, eta }) {
      if (!isShown || elapsed() - shownAt < interval) return;
      shownAt = elapsed();
      const left = eta >= 500 ? `, ${Math.round(eta / 1000)} s` : "";
      stderr.write(`\r\u001B[K${used} of ${planned} requests${left}`);
    },
    clear() {
      if (isShown && shownAt > -Infinity) stderr.write("\r\u001B[K");
    },
  };
}
