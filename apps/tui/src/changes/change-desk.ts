import { showPlan } from "@purser/lifecycle";
import { runJobs, type JobDesk } from "../jobs/job-desk.ts";
import { eventWords } from "./event-words.ts";
import type { DeskMeans } from "./desk-means.ts";
import { findSink } from "./find-sink.ts";
import { makePlan, type MadePlan } from "./make-plan.ts";
import type { Order } from "./order.ts";
import { writeReport } from "../jobs/write-report.ts";
import { messageOf, printable } from "./run-end.ts";
import { runPlan } from "./run-plan.ts";
import { sceneOf } from "./scene-of.ts";

/** Makes plans and runs them: the one place of the browser from which anything is changed. */
export type ChangeDesk = {
  handle(order: Order): void;
  /** Stops what is under way and resolves when it has come to its end; forgets all secrets. */
  close(): Promise<void>;
};

type Kept = { stop: AbortController; made?: MadePlan; isRunning: boolean };

export function createChangeDesk(means: DeskMeans): ChangeDesk {
  const kept = new Map<number, Kept>();
  const working = new Set<Promise<void>>();
  const jobDesk: JobDesk = runJobs(means);

  return {
    handle(order) {
      const work = handle(order).finally(() => void working.delete(work));
      working.add(work);
    },
    async close() {
      for (const { stop } of kept.values()) stop.abort();
      jobDesk.stop();
      while (working.size > 0) await Promise.allSettled(working);
      for (const { made } of kept.values()) await made?.close();
      means.vault.forgetAll();
    },
  };

  async function handle(order: Order): Promise<void> {
    switch (order.order) {
      case "plan":
        return plan(order);
      case "run":
        return run(order.planId);
      case "stop":
        return stop(order.planId);
      case "deliver":
        return deliver(order);
      case "forget-secret":
        return means.vault.forget(order.vaultId);
      case "write-report":
        return writeReport(means);
      case "plan-job":
      case "run-job":
      case "stop-job":
      case "replan-job":
        return jobDesk.handle(order);
    }
  }

  async function plan({ planId, change }: Order & { order: "plan" }): Promise<void> {
    const entry: Kept = { stop: new AbortController(), isRunning: false };
    kept.set(planId, entry);
    const { signal } = entry.stop;
    try {
      const where = sceneOf(change.orgId, means, signal);
      const made = await makePlan(change, where, means, progressOf(planId));
      if (signal.aborted) return await made.close();
      entry.made = made;
      means.tell({ news: "planned", planId, plan: showPlan(made.plan) });
    } catch (error) {
      kept.delete(planId);
      if (signal.aborted) return;
      means.tell({
        news: "not-planned",
        planId,
        said: [{ text: messageOf(error), tone: "danger" }],
      });
    }
  }

  async function run(planId: number): Promise<void> {
    const entry = kept.get(planId);
    if (entry?.made === undefined || entry.isRunning || !means.canWrite) return;
    entry.isRunning = true;
    const tell = progressOf(planId);
    const { signal } = entry.stop;
    const onEvent = (event: Parameters<typeof eventWords>[0]): void => tell(eventWords(event));
    const end = await runPlan(entry.made, { signal, vault: means.vault, onEvent });
    kept.delete(planId);
    means.tell({ news: "ran", planId, end });
  }

  async function stop(planId: number): Promise<void> {
    const entry = kept.get(planId);
    entry?.stop.abort();
    if (entry === undefined || entry.isRunning) return;
    kept.delete(planId);
    await entry.made?.close();
  }

  async function deliver({ vaultId, to }: Order & { order: "deliver" }): Promise<void> {
    const secret = means.vault.look(vaultId);
    const note = means.vault.noteOf(vaultId);
    if (secret === undefined || note === undefined) return;
    let said = "";
    try {
      const { sink } = await findSink(to, undefined, { ...means, canShow: false }, (line) => {
        said = ` ${line}`;
      });
      await sink.check();
      await sink.deliver(secret, note);
      means.tell({ news: "handed-over", vaultId, words: printable(`in ${to}${said}`) });
    } catch (error) {
      means.tell({ news: "not-handed-over", vaultId, words: messageOf(error) });
    }
  }

  function progressOf(planId: number): (words: string) => void {
    return (words) => means.tell({ news: "progress", planId, words: printable(words) });
  }
}
