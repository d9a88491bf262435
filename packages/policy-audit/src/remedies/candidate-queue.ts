import { severityPoints } from "../engine/points.ts";
import type { ReportedFinding } from "../report.ts";

/** A fix that could be chosen: the findings it resolves, and those among them that name it first. */
export type Candidate = {
  key: string;
  resolves: ReportedFinding[];
  firsts: Set<ReportedFinding>;
};

/** Gives candidates in turn, each with what those before it have left. */
export type CandidateQueue = { take(): Candidate | undefined };

type Weighed = Candidate & { weight: number };

/**
 * Returns a queue that gives the candidate of most weight first. A candidate only ever loses weight, so one is weighed again
 * when it is its turn, and put back where it then belongs: a hundred thousand findings need no look at every candidate each
 * time.
 */
export function createCandidateQueue(candidates: readonly Candidate[]): CandidateQueue {
  const taken = new Set<ReportedFinding>();
  // The heaviest last, where it is cheap to take.
  const waiting = candidates.map(weigh).toSorted(byWeight);
  const putBack = (candidate: Weighed): void => {
    let from = 0;
    let to = waiting.length;
    while (from < to) {
      const middle = (from + to) >>> 1;
      const other = waiting[middle];
      if (other !== undefined && byWeight(other, candidate) < 0) from = middle + 1;
      else to = middle;
    }
    waiting.splice(from, 0, candidate);
  };
  return {
    take() {
      for (;;) {
        const next = waiting.pop();
        if (next === undefined) return undefined;
        const { key, resolves } = next;
        const left = resolves.filter((finding) => !taken.has(finding));
        const firsts = new Set(left.filter((finding) => next.firsts.has(finding)));
        if (firsts.size === 0) continue;
        if (left.length < resolves.length) {
          putBack(weigh({ key, resolves: left, firsts }));
          continue;
        }
        for (const finding of left) taken.add(finding);
        return next;
      }
    },
  };
}

function weigh(candidate: Candidate): Weighed {
  const weight = candidate.resolves.reduce(
    (total, { severity }) => total + severityPoints[severity],
    0,
  );
  return { ...candidate, weight };
}

function byWeight(a: Weighed, b: Weighed): number {
  if (a.weight !== b.weight) return a.weight - b.weight;
  if (a.resolves.length !== b.resolves.length) return a.resolves.length - b.resolves.length;
  return a.key < b.key ? 1 : -1;
}
