import { commandLine } from "../changes/command-line.ts";
import type { DeskMeans } from "../changes/desk-means.ts";
import { eventWords } from "../changes/event-words.ts";
import { makePlan, type MadePlan } from "../changes/make-plan.ts";
import type { NamedChange, Order } from "../changes/order.ts";
import { messageOf, printable } from "../changes/run-end.ts";
import { runPlan } from "../changes/run-plan.ts";
import { sceneOf } from "../changes/scene-of.ts";
import { inParallel } from "./in-parallel.ts";
import { jobCounts, leftRows, readyRows, withRow, type Job, type JobRow } from "./job.ts";

/** Accounts under way at once: as many as the command line's job has. */
const atOnce = 4;

export type JobOrder = Extract<Order, { jobId: number }>;

export type JobDesk = {
  handle(order: JobOrder): Promise<void>;
  /** Begins nothing new, and ends what is in flight. */
  stop(): void;
};

type Running = { stop: AbortController; made: Map<string, MadePlan> };

/** Plans and runs jobs, row by row; what becomes of each stands on the board. */
export function runJobs(means: DeskMeans): JobDesk {
  const kept = new Map<number, Running>();
  const { jobs } = means;

  return {
    async handle(order) {
      if (order.order === "plan-job")
        return planJob(newJob(order.jobId, order.title, order.changes));
      if (order.order === "run-job") return runJob(order.jobId, order.stopOnFirstError);
      if (order.order === "replan-job") return replanJob(order.jobId);
      return stopJob(order.jobId);
    },
    stop: () => {
      for (const { stop } of kept.values()) stop.abort();
    },
  };

  function newJob(id: number, title: string, changes: readonly NamedChange[]): Job {
    const orgId = changes[0]?.change.orgId ?? "";
    const organization = means.book.organization(orgId);
    return {
      id,
      title,
      orgId,
      organizationName: organization?.name ?? orgId,
      rows: changes.map((one) => ({ ...one, ...fresh })),
      phase: "planning",
      stopOnFirstError: true,
    };
  }

  async function planJob(job: Job): Promise<void> {
    const running: Running = { stop: new AbortController(), made: new Map() };
    kept.set(job.id, running);
    jobs.put(job);
    const { signal } = running.stop;
    const rows = job.rows.filter(({ state }) => state === "planning");
    await inParallel(
      rows,
      atOnce,
      (row) => planRow(job.id, row, running),
      () => signal.aborted,
    );
    if (signal.aborted) return forget(job.id);
    change(job.id, (current) => ({ ...current, phase: "ready" }));
  }

  async function planRow(jobId: number, row: JobRow, { stop, made }: Running): Promise<void> {
    try {
      const where = sceneOf(row.change.orgId, means, stop.signal);
      const one = await makePlan(row.change, where, means, () => undefined);
      const { plan } = one;
      const [refusal] = plan.refusals;
      const command = printable(commandLine(plan.command, row.change.orgId));
      const requests = plan.requests.length;
      if (refusal !== undefined || requests === 0) {
        await one.close();
        const words = refusal?.message ?? plan.warnings[0] ?? "There is nothing to do.";
        return set(jobId, row.id, { state: "refused", words: printable(words), command });
      }
      made.set(row.id, one);
      set(jobId, row.id, { state: "ready", words: printable(plan.summary), command, requests });
    } catch (error) {
      set(jobId, row.id, { state: "refused", words: messageOf(error) });
    }
  }

  async function runJob(jobId: number, stopOnFirstError: boolean): Promise<void> {
    const job = jobs.find(jobId);
    const running = kept.get(jobId);
    if (job?.phase !== "ready" || running === undefined || !means.canWrite) return;
    jobs.put({ ...job, phase: "running", stopOnFirstError });
    let hasFailed = false;
    const isStopped = (): boolean => running.stop.signal.aborted || (hasFailed && stopOnFirstError);
    const runRow = async (row: JobRow): Promise<void> => {
      const made = running.made.get(row.id);
      if (made === undefined) return;
      running.made.delete(row.id);
      set(jobId, row.id, { state: "running" });
      const { signal } = running.stop;
      const end = await runPlan(made, {
        signal,
        vault: means.vault,
        onEvent: (event) => set(jobId, row.id, { words: eventWords(event) }),
      });
      const state = end.state === "done" || end.state === "awaiting" ? end.state : "failed";
      if (state === "failed") hasFailed = true;
      const words = [end.summary, ...end.said.map(({ text }) => text)].join(". ");
      set(jobId, row.id, { state, words });
    };
    await inParallel(readyRows(job), atOnce, runRow, isStopped);
    for (const { id, state } of jobs.find(jobId)?.rows ?? []) {
      if (state === "ready")
        set(jobId, id, { state: "not-started", words: "It was not begun with." });
    }
    await forget(jobId);
    change(jobId, (current) => ({ ...current, phase: "over" }));
    const over = jobs.find(jobId) ?? job;
    const words = `${job.title}: ${jobCounts(over)}`;
    const isWell = leftRows(over).length === 0;
    means.tell({ news: "job-over", orgId: job.orgId, words, isWell });
  }

  async function replanJob(jobId: number): Promise<void> {
    const job = jobs.find(jobId);
    if (job?.phase !== "over") return;
    const left = new Set(leftRows(job).map(({ id }) => id));
    const rows = job.rows.map((row) => (left.has(row.id) ? { ...row, ...fresh } : row));
    await planJob({ ...job, rows, phase: "planning" });
  }

  async function stopJob(jobId: number): Promise<void> {
    const job = jobs.find(jobId);
    kept.get(jobId)?.stop.abort();
    if (job?.phase === "running") jobs.put({ ...job, phase: "stopping" });
    if (job?.phase === "planning" || job?.phase === "ready") {
      for (const { id, state } of job.rows) {
        if (state === "planning" || state === "ready") set(jobId, id, notBegun);
      }
      change(jobId, (current) => ({ ...current, phase: "over" }));
      await forget(jobId);
    }
  }

  /** Plans that were not run have journals that nobody else could have meanwhile. */
  async function forget(jobId: number): Promise<void> {
    const running = kept.get(jobId);
    kept.delete(jobId);
    for (const made of running?.made.values() ?? []) await made.close();
  }

  function set(jobId: number, rowId: string, values: Partial<JobRow>): void {
    change(jobId, (job) => withRow(job, rowId, values));
  }

  function change(jobId: number, by: (job: Job) => Job): void {
    const job = jobs.find(jobId);
    if (job !== undefined) jobs.put(by(job));
  }
}

const fresh = { state: "planning", words: "", requests: 0, command: "" } as const;
const notBegun = { state: "not-started", words: "It was not begun with." } as const;
