import type { LifecycleEvent, Outcome } from "@purser/lifecycle";
import type { RunEnd } from "./change-news.ts";
import type { MadePlan } from "./make-plan.ts";
import { printable, runEndOf } from "./run-end.ts";
import type { Vault } from "./vault.ts";

export type RunMeans = {
  signal: AbortSignal;
  vault: Vault;
  onEvent: (event: LifecycleEvent) => void;
};

/** Runs a plan to its end, whatever that is, and says how it ended. */
export async function runPlan(made: MadePlan, means: RunMeans): Promise<RunEnd> {
  const { plan, vaultId, close } = made;
  const { signal, vault, onEvent } = means;
  const { carryOut } = await import("@purser/lifecycle");
  const outcome = await carryOut(plan, { signal, onEvent }).catch(
    (cause: unknown): Outcome<unknown> => ({ state: "unchanged", cause }),
  );
  await close();
  const end = runEndOf(plan, outcome);
  const held = vaultId();
  if (held === undefined) return end;
  // What was created has been deleted again: its secret opens nothing.
  if (outcome.state === "unchanged") {
    vault.forget(held);
    return end;
  }
  const { accountName = plan.target.accountName ?? "", expiresAt = "" } = vault.noteOf(held) ?? {};
  return { ...end, secret: { vaultId: held, accountName: printable(accountName), expiresAt } };
}
