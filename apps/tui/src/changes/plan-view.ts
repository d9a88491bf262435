import type { Plan } from "@purser/lifecycle";

/** A plan as it is shown: all of it but what runs it. */
export type PlanView = Omit<Plan, "run">;

/** Returns what of a plan may lie in the state. */
export function planViewOf(plan: Plan): PlanView {
  const { action, tier, summary, target, requests, blastRadius } = plan;
  const { warnings, refusals, confirmation, command, undo } = plan;
  return {
    action,
    tier,
    summary,
    target,
    requests,
    ...(blastRadius === undefined ? {} : { blastRadius }),
    warnings,
    refusals,
    confirmation,
    command,
    undo,
  };
}
