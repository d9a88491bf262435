import { resumeJob } from "../dialogs/job/start-job.ts";
import { leftRows, type Job } from "../jobs/job.ts";
import { rowUnderCursor } from "../screens/under-cursor.ts";
import type { JobListRow } from "../screens/jobs/jobs.ts";
import { enter, placeOf } from "../state/crumbs.ts";
import { to } from "../state/step.ts";
import type { State } from "../state/state.ts";
import type { World } from "../state/world.ts";
import type { Action } from "./action.ts";

/** Changes of many. */
export const jobActions: readonly Action[] = [
  {
    id: "jobs",
    title: "jobs",
    keys: ["J"],
    run: (state) =>
      placeOf(state).route.screen === "jobs" ? to(state) : to(enter(state, { screen: "jobs" })),
  },
  {
    id: "resume-job",
    title: "go on with what is left of the job…",
    keys: ["r"],
    screens: ["jobs"],
    before: ["rotate"],
    isWrite: true,
    isHere: (state, world) => leftJob(state, world) !== undefined,
    run(state, world) {
      const job = leftJob(state, world);
      return job === undefined ? to(state) : resumeJob(state, job.id);
    },
  },
  {
    id: "write-report",
    title: "write all of it to a file",
    keys: ["W"],
    screens: ["jobs"],
    isHere: (_, { jobs }) => (jobs?.all.length ?? 0) > 0,
    run: (state) => ({
      state,
      effects: [{ kind: "change", order: { order: "write-report" } }],
    }),
  },
  {
    id: "stop-job",
    title: "stop the job",
    keys: ["D"],
    screens: ["jobs"],
    before: ["delete"],
    isHere: (state, world) => jobHere(state, world)?.phase === "running",
    run(state, world) {
      const job = jobHere(state, world);
      if (job === undefined) return to(state);
      return {
        state,
        effects: [{ kind: "change", order: { order: "stop-job", jobId: job.id } }],
      };
    },
  },
];

function jobHere(state: State, world: World): Job | undefined {
  if (placeOf(state).route.screen !== "jobs") return undefined;
  return (rowUnderCursor(state, world) as JobListRow | undefined)?.job;
}

function leftJob(state: State, world: World): Job | undefined {
  const job = jobHere(state, world);
  return job?.phase === "over" && leftRows(job).length > 0 ? job : undefined;
}
