import type { Change } from "../changes/change.ts";

/** How far one row of a job is. */
export type JobRowState =
  | "planning"
  | "ready"
  /** A safety rule forbids it, or its plan could not be made: it is left out. */
  | "refused"
  | "running"
  | "done"
  | "awaiting"
  | "failed"
  | "not-started";

export type JobRow = {
  id: string;
  name: string;
  change: Change;
  state: JobRowState;
  /** What it will do, is doing or came to, in one line. */
  words: string;
  /** Requests that its plan sends. */
  requests: number;
  /** The equivalent command line. */
  command: string;
};

/** A change of several things: planned, confirmed and run together, each by itself. */
export type Job = {
  id: number;
  title: string;
  orgId: string;
  organizationName: string;
  rows: readonly JobRow[];
  phase: "planning" | "ready" | "running" | "stopping" | "over";
  stopOnFirstError: boolean;
};

/** Returns the rows that will be run. */
export function readyRows({ rows }: Job): JobRow[] {
  return rows.filter(({ state }) => state === "ready");
}

/** Returns the rows that came to no end: what a job that is resumed begins with. */
export function leftRows({ rows }: Job): JobRow[] {
  return rows.filter(({ state }) => state === "failed" || state === "not-started");
}

/** Whether requests of it are still under way. */
export function isUnderWay({ phase }: Job): boolean {
  return phase === "running" || phase === "stopping";
}

/** What a person types so that a job is run: how many, and where. */
export function jobConfirmation(job: Job): string {
  return `${readyRows(job).length} ${job.organizationName}`;
}

/** Returns the job with a row changed. */
export function withRow(job: Job, id: string, change: Partial<JobRow>): Job {
  return { ...job, rows: job.rows.map((row) => (row.id === id ? { ...row, ...change } : row)) };
}

/** Returns how many rows are in each state, in words: "3 done, 1 failed". */
export function jobCounts({ rows }: Job): string {
  const counts = new Map<JobRowState, number>();
  for (const { state } of rows) counts.set(state, (counts.get(state) ?? 0) + 1);
  return [...counts].map(([state, count]) => `${count} ${state}`).join(", ");
}
