import type { LifecycleEvent } from "../plan/event.ts";
import type { PlannedRequest } from "../plan/planned-request.ts";

/** Counts the steps of a run; there are more than was thought where something goes wrong. */
export type StepCount = { step: number; of: number };

/** Takes one step and tells of it. Throws what the step throws. */
export async function* runStep<T>(
  { count }: { count: StepCount },
  words: string,
  work: () => PromiseLike<T>,
  request?: PlannedRequest,
): AsyncGenerator<LifecycleEvent, T> {
  count.step += 1;
  count.of = Math.max(count.of, count.step);
  const { step, of } = count;
  const told = { kind: "step", step, of, words, ...(request && { request }) } as const;
  yield { ...told, state: "started" };
  let result: T;
  try {
    result = await work();
  } catch (error) {
    yield { ...told, state: "failed" };
    throw error;
  }
  yield { ...told, state: "done" };
  return result;
}
