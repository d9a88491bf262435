import type { ClosingCheck } from "../checks/check.ts";

/** How long answers took. No page promises anything: the figures are for comparing runs. */
export const rLatency: ClosingCheck = {
  id: "R-LATENCY",
  kind: "closing",
  summary: "Half, and 95 of 100, of the answers of each operation came within this time.",
  *judge(exchanges, { contract }) {
    for (const { operationId, pointer } of contract.operations.values()) {
      const times = exchanges
        .filter((each) => each.operationId === operationId)
        .map(({ took }) => took)
        .toSorted((a, b) => a - b);
      if (times.length === 0) continue;
      const message = `p50 ${quantile(times, 0.5)} ms, p95 ${quantile(times, 0.95)} ms of ${times.length} answers.`;
      yield { verdict: "observed", operationId, case: "milliseconds", message, pointer };
    }
  },
};

/** Returns the smallest of sorted numbers that a share of them does not exceed (nearest rank). */
export function quantile(sorted: readonly number[], share: number): number {
  return Math.round(sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0);
}
