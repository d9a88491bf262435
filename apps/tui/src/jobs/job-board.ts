import type { Job } from "./job.ts";

/** What is known of the jobs of this session, latest last. The same jobs are the same array. */
export type JobBoardView = { readonly all: readonly Job[] };

export type JobBoard = JobBoardView & {
  find(jobId: number): Job | undefined;
  /** Adds a job, or puts it in the place of what it was. */
  put(job: Job): void;
};

/** Returns an empty board. `onChange` is called after each change. */
export function createJobBoard(onChange: () => void): JobBoard {
  let all: readonly Job[] = [];
  const find = (jobId: number): Job | undefined => all.find(({ id }) => id === jobId);
  return {
    get all() {
      return all;
    },
    find,
    put(job) {
      const isKnown = find(job.id) !== undefined;
      all = isKnown ? all.map((one) => (one.id === job.id ? job : one)) : [...all, job];
      onChange();
    },
  };
}
