import type { Progress } from "./tally.ts";

type OnProgress = (progress: Progress) => void;

/** Returns what makes a listener for each of several parts; `onProgress` hears of all of them together. */
export function joinProgress(onProgress: OnProgress): () => OnProgress {
  const sum = { used: 0, planned: 0 };
  /** Of the parts under way: those that are done would only take time to add up. */
  const etas = new Map<OnProgress, number>();
  return () => {
    let before: Progress = { used: 0, planned: 0, eta: 0 };
    const listener: OnProgress = (part) => {
      sum.used += part.used - before.used;
      sum.planned += part.planned - before.planned;
      before = part;
      if (part.eta > 0) etas.set(listener, part.eta);
      else etas.delete(listener);
      onProgress({ ...sum, eta: Math.max(0, ...etas.values()) });
    };
    return listener;
  };
}
