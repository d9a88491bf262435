import type { RotateAllPlan } from "../jobs/plan-rotate-all.ts";
import type { Plan } from "./plan.ts";

/** A plan as it is shown and kept: all of it but what runs it. `rows` are the accounts of a rotation of many. */
export type ShownPlan = Omit<Plan, "run"> & Partial<Pick<RotateAllPlan, "rows">>;

/** Returns what there is to show of a plan. */
export function showPlan(plan: Plan | RotateAllPlan): ShownPlan {
  const { action, tier, summary, target, requests, blastRadius } = plan;
  const { warnings, refusals, confirmation, command, undo } = plan;
  return {
    action,
    tier,
    summary,
    target,
    requests,
    ...(blastRadius === undefined ? {} : { blastRadius }),
    ...("rows" in plan ? { rows: plan.rows } : {}),
    warnings,
    refusals,
    confirmation,
    command,
    undo,
  };
}
