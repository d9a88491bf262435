import type { LifecycleEvent } from "../src/plan/event.ts";
import type { Outcome } from "../src/plan/outcome.ts";
import type { Plan, RunOptions } from "../src/plan/plan.ts";

/** What a plan told and came to. */
export type Ran<Made> = { events: LifecycleEvent[]; outcome: Outcome<Made> };

/** Runs a plan to its end; `onEvent` hears of each event before the run goes on. */
export async function runPlan<Made>(
  plan: Plan<Made>,
  options: RunOptions = {},
  onEvent: (event: LifecycleEvent) => void = () => undefined,
): Promise<Ran<Made>> {
  const events: LifecycleEvent[] = [];
  const run = plan.run(options);
  for (;;) {
    const { done, value } = await run.next();
    if (done === true) return { events, outcome: value };
    events.push(value);
    onEvent(value);
  }
}
