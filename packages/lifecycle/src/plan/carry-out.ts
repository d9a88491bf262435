import type { LifecycleEvent } from "./event.ts";
import type { Outcome } from "./outcome.ts";
import type { Plan, RunOptions } from "./plan.ts";

/** Runs a plan to its end and returns the outcome; `onEvent` hears of each event before the run goes on. */
export async function carryOut<Made>(
  plan: Pick<Plan<Made>, "run">,
  { onEvent, ...options }: RunOptions & { onEvent?: (event: LifecycleEvent) => void } = {},
): Promise<Outcome<Made>> {
  const run = plan.run(options);
  for (;;) {
    const { done, value } = await run.next();
    if (done === true) return value;
    onEvent?.(value);
  }
}
