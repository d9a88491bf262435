import type { ContractReport, Result, Verdict } from "@purser/contract-test";

type Counts = Record<Verdict, number> & { requests: number; seconds: number };

/** What `purser contract run --json` prints; its schema is `schemas/contract-run.schema.json`. */
export type ContractDocument = Omit<ContractReport, "platform" | "results" | "runId"> & {
  /** `both` where the demo's two platforms were tried. */
  platform: ContractReport["platform"] | "both";
  results: (Result & { platform: ContractReport["platform"] })[];
  runs: Pick<ContractReport, "platform" | "target" | "runId" | "summary" | "cleanup">[];
};

/** Returns several runs as one document: their sums, and all of their results. */
export function contractDocument(reports: readonly ContractReport[]): ContractDocument {
  const [first] = reports;
  if (first === undefined) throw new RangeError("A document is of one run at least.");
  const { schemaVersion, target, randomSeed, startedAt } = first;
  return {
    schemaVersion,
    target,
    platform: reports.length === 1 ? first.platform : "both",
    randomSeed,
    startedAt,
    summary: sumOf(reports.map(({ summary }) => summary)),
    cleanup: {
      created: total(reports.map(({ cleanup }) => cleanup.created)),
      deleted: total(reports.map(({ cleanup }) => cleanup.deleted)),
      left: total(reports.map(({ cleanup }) => cleanup.left)),
    },
    leftovers: reports.flatMap(({ leftovers }) => leftovers),
    runs: reports.map(({ platform, target: origin, runId, summary, cleanup }) => ({
      platform,
      target: origin,
      runId,
      summary,
      cleanup,
    })),
    results: reports.flatMap(({ platform, results }) =>
      results.map((result) => ({ ...result, platform })),
    ),
  };
}

function sumOf(summaries: readonly Counts[]): Counts {
  const sum: Counts = {
    pass: 0,
    violation: 0,
    drift: 0,
    observed: 0,
    inconclusive: 0,
    skipped: 0,
    requests: 0,
    seconds: 0,
  };
  for (const summary of summaries)
    for (const name of Object.keys(sum) as (keyof Counts)[]) sum[name] += summary[name];
  return sum;
}

function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, each) => sum + each, 0);
}
