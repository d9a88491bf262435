import type { Outcome, ShownPlan } from "@purser/lifecycle";
import { failureDocument } from "../errors/print-failure.ts";
import type { Failure } from "../errors/failure.ts";

/** What `--json` says of how a run ended; `error` is the cause of what was not done. */
export type OutcomeDocument =
  | Extract<Outcome<unknown>, { state: "done" | "awaiting" }>
  | { state: "unchanged"; error: ReturnType<typeof failureDocument> }
  | (Omit<Extract<Outcome<unknown>, { state: "in-part" }>, "cause"> & {
      error: ReturnType<typeof failureDocument>;
    });

/** What every command that changes something prints with `--json`; its schema is `schemas/change.schema.json`. */
export type ChangeDocument = {
  schemaVersion: 1;
  /** True: nothing that changes anything was sent, or will be. */
  dryRun: boolean;
  plan: ShownPlan;
  /** Left out where the plan was not run. */
  outcome?: OutcomeDocument;
};

/** `failure` is what the outcome's cause is to a command. */
export function outcomeDocument(
  outcome: Outcome<unknown>,
  failure: Failure | undefined,
): OutcomeDocument {
  if (outcome.state === "done" || outcome.state === "awaiting" || failure === undefined) {
    return outcome as OutcomeDocument;
  }
  const { cause: _, ...rest } = outcome;
  return { ...rest, error: failureDocument(failure) };
}
