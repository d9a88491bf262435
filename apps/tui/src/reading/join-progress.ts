import type { Progress } from "@purser/inventory";

/** Returns what makes a listener for each organization; `onProgress` hears of all of them together. */
export function joinProgress(
  onProgress: (progress: Progress) => void,
): () => (part: Progress) => void {
  const sum = { used: 0, planned: 0 };
  /** Of the organizations under way. */
  const etas = new Map<object, number>();
  return () => {
    let before: Progress = { used: 0, planned: 0, eta: 0 };
    const self = {};
    return (part) => {
      sum.used += part.used - before.used;
      sum.planned += part.planned - before.planned;
      before = part;
      if (part.eta > 0) etas.set(self, part.eta);
      else etas.delete(self);
      onProgress({ ...sum, eta: Math.max(0, ...etas.values()) });
    };
  };
}
