import type { LifecycleEvent } from "../plan/event.ts";
import { resultOf, type RotationResult } from "../rotation/rotation-result.ts";
import { wordsOf } from "../rotation/undo.ts";

/** One account of a job, and how its rotation is run. */
export type Row = {
  clientId: string;
  accountName: string;
  run(): AsyncGenerator<LifecycleEvent, RotationResult>;
};

export type RowOptions = {
  concurrency: number;
  /** Whether no further row is begun with after one that failed. */
  stopOnFirstError: boolean;
  signal: AbortSignal | undefined;
};

/**
 * Runs rows side by side, and tells when one begins and what it came to. What is under way is always brought to its end; one
 * row's failure takes nothing from another. Returns what each came to, in the order of the rows.
 */
export async function* runRows(
  rows: readonly Row[],
  { concurrency, stopOnFirstError, signal }: RowOptions,
): AsyncGenerator<LifecycleEvent, RotationResult[]> {
  const results = new Map<Row, RotationResult>();
  const told: LifecycleEvent[] = [];
  let wake = () => {};
  const tell = (event: LifecycleEvent) => {
    told.push(event);
    wake();
  };
  const waiting = [...rows];
  let isStopped = false;

  const work = async () => {
    for (let row = waiting.shift(); row && !isStopped; row = waiting.shift()) {
      if (signal?.aborted === true) break;
      tell(eventOf(row, "started", "Begun.", results.size, rows.length));
      const result = await runRow(row, tell);
      results.set(row, result);
      const { state, message } = result.rotation;
      if (result.cause !== undefined && stopOnFirstError) isStopped = true;
      tell(eventOf(row, state, message, results.size, rows.length));
    }
  };
  let isOver = false;
  const working = Promise.all(Array.from({ length: Math.max(1, concurrency) }, work)).finally(
    () => {
      isOver = true;
      wake();
    },
  );
  try {
    for (;;) {
      const event = told.shift();
      if (event) yield event;
      else if (isOver) break;
      else await new Promise<void>((resolve) => (wake = resolve));
    }
  } finally {
    // Whoever stops listening begins nothing new, and leaves nothing half done.
    isStopped = true;
    await working;
  }
  return rows.map((row) => results.get(row) ?? notStarted(row));
}

async function runRow(row: Row, tell: (event: LifecycleEvent) => void): Promise<RotationResult> {
  try {
    const run = row.run();
    for (;;) {
      const { done, value } = await run.next();
      if (done === true) return value;
      // The steps of rows side by side would only confuse.
      if (value.kind !== "step") tell(value);
    }
  } catch (cause) {
    return resultOf({ rotation: row }, "failed", wordsOf(cause), { cause });
  }
}

function notStarted(row: Row): RotationResult {
  return resultOf({ rotation: row }, "not-started", "It was not begun with.");
}

function eventOf(
  { clientId, accountName }: Row,
  state: Extract<LifecycleEvent, { kind: "row" }>["state"],
  words: string,
  done: number,
  of: number,
): LifecycleEvent {
  return { kind: "row", clientId, accountName, state, words, done, of };
}
