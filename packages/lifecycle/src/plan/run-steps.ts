import { CanceledError, type CallOptions } from "@purser/core";
import type { LifecycleEvent } from "./event.ts";
import type { Leftover, Outcome } from "./outcome.ts";
import type { RunOptions } from "./plan.ts";
import type { Scene } from "./scene.ts";
import { settleWrite } from "./settle-write.ts";
import type { Step } from "./step.ts";

/** Steps that are sent one after another; `made` says what the first of them came to. */
export type StepRun<Made> = {
  scene: Scene;
  steps: readonly Step[];
  made: (done: number) => Made;
};

/**
 * Runs the steps. The first that fails ends the run: what it came to is found out by reading, and the outcome says what was
 * done before and what was not.
 */
export async function* runSteps<Made>(
  { scene, steps, made }: StepRun<Made>,
  { signal = scene.signal }: RunOptions,
): AsyncGenerator<LifecycleEvent, Outcome<Made>> {
  const options: CallOptions = { ...(signal && { signal }) };
  for (const [index, step] of steps.entries()) {
    const { request, words } = step;
    const event = { kind: "step", step: index + 1, of: steps.length, words, request } as const;
    if (signal?.aborted) return yield* stop(canceled(step, signal.reason), index, false);
    yield { ...event, state: "started" };
    try {
      await step.send(options);
    } catch (error) {
      const { operationId } = request;
      const { clock } = scene;
      const isDone = (reading: CallOptions) => step.isDone(reading);
      const settled = await settleWrite({ operationId, error, clock, isDone });
      if (settled !== "took-effect") {
        yield { ...event, state: "failed" };
        return yield* stop(error, index, settled === "unknown");
      }
      const message = `${step.said} Its answer was lost; reading again showed that it took effect.`;
      yield { kind: "warning", message };
    }
    yield { ...event, state: "done" };
  }
  return { state: "done", made: made(steps.length) };

  async function* stop(
    cause: unknown,
    done: number,
    isUnknown: boolean,
  ): AsyncGenerator<LifecycleEvent, Outcome<Made>> {
    if (done === 0 && !isUnknown) return { state: "unchanged", cause };
    const left: Leftover[] = [];
    for (const [index, step] of steps.slice(done).entries()) {
      const leftover = index === 0 && isUnknown ? step.unknown() : step.remaining?.();
      if (leftover) left.push(leftover);
    }
    for (const leftover of left) yield { kind: "left-behind", leftover };
    const said = steps.slice(0, done).map((step) => step.said);
    return { state: "in-part", made: made(done), done: said, left, cause };
  }
}

/** Says what a person's stop came before. */
export function canceled(
  { request, words }: Pick<Step, "request" | "words">,
  reason: unknown,
): CanceledError {
  const { operationId, method, path } = request;
  return new CanceledError(`Stopped before this was sent: ${words}. Nothing of it was done.`, {
    operationId,
    method,
    path,
    attempts: 0,
    cause: reason,
  });
}
