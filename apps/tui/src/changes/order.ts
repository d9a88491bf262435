import type { Change } from "./change.ts";

/** What reducers ask of the desk that makes and runs plans. */
export type Order =
  | { order: "plan"; planId: number; change: Change }
  | { order: "run"; planId: number }
  /** Ends the making of a plan, or its run: what is in flight is brought to its end. */
  | { order: "stop"; planId: number }
  /** Hands a secret that the vault holds to a sink. */
  | { order: "deliver"; vaultId: number; to: string }
  | { order: "forget-secret"; vaultId: number }
  | { order: "plan-job"; jobId: number; title: string; changes: readonly NamedChange[] }
  | { order: "run-job"; jobId: number; stopOnFirstError: boolean }
  | { order: "stop-job"; jobId: number }
  /** Writes what became of all jobs into a file, as JSON. */
  | { order: "write-report" }
  /** What of a job is not done is planned anew. */
  | { order: "replan-job"; jobId: number };

/** A change of a job, with what its row is called. */
export type NamedChange = { id: string; name: string; change: Change };
