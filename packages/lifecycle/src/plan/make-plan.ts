import type { LifecycleEvent } from "./event.ts";
import type { Outcome } from "./outcome.ts";
import type { Plan, RunOptions, Tier } from "./plan.ts";

/** Returns the plan of its parts, which does not run as long as a safety rule forbids it. */
export function makePlan<Made>(
  parts: Omit<Plan<Made>, "run" | "confirmation"> & Partial<Pick<Plan<Made>, "confirmation">>,
  run: (options: RunOptions) => AsyncGenerator<LifecycleEvent, Outcome<Made>>,
): Plan<Made> {
  return {
    ...parts,
    confirmation: parts.confirmation ?? confirmationOf(parts.tier, parts.target.accountName),
    async *run(options = {}) {
      const { refusals, action } = parts;
      if (refusals.length > 0) {
        const rules = refusals.map(({ rule }) => rule).join(", ");
        throw new TypeError(`The plan to ${action} is refused (${rules}) and was not run.`);
      }
      return yield* run(options);
    },
  };
}

/** Tiers of the terminal browser's safety: what can be taken back is done, the rest is confirmed by as much as it weighs. */
function confirmationOf(tier: Tier, accountName: string | undefined): Plan["confirmation"] {
  if (tier === "reversible") return { kind: "none" };
  if (tier === "rotation" || accountName === undefined) return { kind: "yes" };
  return { kind: "type", text: accountName };
}
