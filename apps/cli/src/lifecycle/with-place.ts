import type { Plan } from "@purser/lifecycle";
import type { GlobalOptions } from "../arguments/global-options.ts";

/** Returns the plan with command lines that go where this one went: its organization, and what was typed to get there. */
export function withPlace(plan: Plan, { platform, profile, baseUrl }: GlobalOptions): Plan {
  const place = [
    "--org",
    plan.target.orgId,
    ...(platform === undefined ? [] : ["--platform", platform]),
    ...(profile ?? []).flatMap((name) => ["--profile", name]),
    ...(baseUrl === undefined ? [] : ["--base-url", baseUrl]),
  ];
  const here = (words: readonly string[]): string[] => [...words, ...place];
  return {
    ...plan,
    command: here(plan.command),
    undo: plan.undo === null ? null : here(plan.undo),
  };
}
