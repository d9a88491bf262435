import type { Job, JobRow } from "../../src/jobs/job.ts";

/** Returns a job of three rows as it is while it runs, or as it ended. */
export function sampleJob(phase: "running" | "over"): Job {
  const orgId = "6530df0eb548ea75c1c92e95";
  const row = (id: string, state: JobRow["state"], words: string): JobRow => ({
    id,
    name: id,
    change: { kind: "delete-account", orgId, clientId: id },
    state,
    words,
    requests: 1,
    command: `purser accounts delete ${id}`,
  });
  const isOver = phase === "over";
  return {
    id: 1,
    title: "Delete",
    orgId,
    organizationName: "Larkfield Commerce",
    rows: [
      row("ops-shell", "done", "Deleted ops-shell; it cannot be undone"),
      row("staging-refresh", isOver ? "failed" : "running", isOver ? "403 refused" : "deleting"),
      row("staging-metrics", "not-started", "after an error, nothing else was begun"),
    ],
    phase,
    stopOnFirstError: true,
  };
}
