import { toFigures, type Figures } from "./figures.ts";

/** What a 429 says. */
export type RateRefusal = {
  /**
   * `step`: the wait ends with the bucket's next step, so waiting longer buys nothing. `period`: requests are counted
   * anew after a period of which nobody knows the beginning. `unknown`: something in between that says no more.
   */
  kind: "step" | "period" | "unknown";
  /** Milliseconds. */
  wait?: number;
  figures?: Figures;
};

/** What tells 429s apart in their bodies. */
type RefusalBody = { errorCode?: string | undefined; parameters: readonly unknown[] };

/**
 * Reads a 429 from its `Retry-After` (milliseconds) and its body; of two waits the longer one holds.
 * Sources: Atlas API rate limiting (RATE_LIMITED_TOKEN_BUCKET: path, wait, capacity, refill, interval, in seconds);
 * Atlas API errors (RATE_LIMITED: path, requests, minutes).
 */
export function toRateRefusal(retryAfter: number | undefined, body: RefusalBody): RateRefusal {
  const [, second, third, fourth, fifth] = body.parameters.map(Number);
  if (body.errorCode === "RATE_LIMITED_TOKEN_BUCKET") {
    const wait = longest(retryAfter, toMilliseconds(second, 1000));
    return {
      kind: wait.wait === undefined ? "unknown" : "step",
      ...wait,
      ...figuresOf(third, fourth, fifth),
    };
  }
  if (body.errorCode === "RATE_LIMITED" && third !== undefined) {
    const figures = figuresOf(second, second, third * 60);
    return { kind: "period", ...longest(retryAfter ?? toMilliseconds(third, 60_000)), ...figures };
  }
  return { kind: "unknown", ...longest(retryAfter) };
}

function toMilliseconds(value: number | undefined, unit: number): number | undefined {
  return value !== undefined && value >= 0 && Number.isFinite(value) ? value * unit : undefined;
}

function longest(...waits: (number | undefined)[]): { wait?: number } {
  const known = waits.filter((wait) => wait !== undefined);
  return known.length === 0 ? {} : { wait: Math.max(...known) };
}

function figuresOf(
  capacity = Number.NaN,
  refillRate = Number.NaN,
  refillDurationSeconds = Number.NaN,
): { figures?: Figures } {
  const figures = toFigures({ capacity, refillRate, refillDurationSeconds });
  return figures ? { figures } : {};
}
