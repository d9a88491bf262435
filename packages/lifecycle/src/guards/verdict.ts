import type { Refusal } from "../plan/refusal.ts";
import type { Scene } from "../plan/scene.ts";

/** What is known of the credential that a plan would be run with. */
export type Acting = Pick<Scene, "self" | "credential" | "secretEnding" | "address">;

/** What a guard says: that a plan must not run, that a person should know something, or nothing. */
export type Verdict = { refusal: Refusal } | { warning: string } | undefined;

export function refuse(rule: string, message: string, hint: string): Verdict {
  return { refusal: { rule, message, hint } };
}

/** Sorts what the guards of a plan say. */
export function gather(verdicts: readonly Verdict[]): { refusals: Refusal[]; warnings: string[] } {
  const refusals: Refusal[] = [];
  const warnings: string[] = [];
  for (const verdict of verdicts) {
    if (!verdict) continue;
    if ("refusal" in verdict) refusals.push(verdict.refusal);
    else warnings.push(verdict.warning);
  }
  return { refusals, warnings };
}
