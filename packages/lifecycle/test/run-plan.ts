import { carryOut } from "../src/plan/carry-out.ts";
import type { LifecycleEvent } from "../src/plan/event.ts";
import type { Outcome } from "../src/plan/outcome.ts";
import type { Plan, RunOptions } from "../src/plan/plan.ts";

/** What a plan told and came to. */
export type Ran<Made> = { events: LifecycleEvent[]; outcome: Outcome<Made> };

/** Runs a plan to its end; `hear` hears of each event before the run goes on. */
export async function runPlan<Made>(
  plan: Plan<Made>,
  options: RunOptions = {},
  hear: (event: LifecycleEvent) => void = () => undefined,
): Promise<Ran<Made>> {
  const events: LifecycleEvent[] = [];
  const onEvent = (event: LifecycleEvent) => {
    events.push(event);
    hear(event);
  };
  return { outcome: await carryOut(plan, { ...options, onEvent }), events };
}
