import type { ProveOptions } from "../options.ts";
import { faultTrials } from "../faults/fault-trials.ts";
import { groupedBy } from "../grouped-by.ts";
import { findWitness } from "../requests/find-witness.ts";
import { requestMutants } from "../requests/request-mutants.ts";
import { collectAnswers, mutabilityOf, type Mutability } from "../responses/answers-seen.ts";
import { responseMutants } from "../responses/response-mutants.ts";
import { sample } from "../sample.ts";
import type { Source, Trial } from "../trial/trial.ts";

/** The trials of one source, and what there is beside them. */
export type Plan = {
  source: Source;
  trials: Trial[];
  /** How many there are by what they are; see `SourceReport.pool`. */
  pool: Record<string, number>;
};

/** Returns the trials of all sources that are asked for, drawn by the seed. */
export async function planTrials(options: ProveOptions): Promise<Plan[]> {
  const { parts } = options;
  return [
    ...(parts.includes("faults") ? [await planFaults(options)] : []),
    ...(parts.includes("responses") ? [await planResponses(options)] : []),
    ...(parts.includes("requests") ? [planRequests(options)] : []),
  ];
}

async function planFaults({ faults, trials: count, seed }: ProveOptions): Promise<Plan> {
  const all = await faultTrials();
  const named =
    faults.length === 0
      ? all
      : all.filter((each) => each.seed.kind === "fault" && startsWithAny(each.seed.name, faults));
  const trials = sample(named, count, seed);
  const names = new Set(
    named.flatMap((each) => (each.seed.kind === "fault" ? each.seed.name : [])),
  );
  return {
    source: "fault",
    trials,
    pool: { faults: names.size, "with each of their platforms": named.length },
  };
}

/** Only answers that the suite sees can show whether it looks at them; those it never sees are counted. */
async function planResponses({ responses, seed }: ProveOptions): Promise<Plan> {
  const seen = await collectAnswers();
  const all = responseMutants();
  const byMutability = groupedBy(all, (trial) => mutabilityOf(trial, seen));
  const real = byMutability.get("real") ?? [];
  const count = (name: Mutability): number => byMutability.get(name)?.length ?? 0;
  return {
    source: "response",
    trials: sample(real, responses, seed),
    pool: {
      generated: all.length,
      "of answers the suite never gets": count("unseen"),
      "that change nothing that is there": count("absent"),
      "that the schema still allows": count("equivalent"),
      "real ones": real.length,
    },
  };
}

function planRequests({ requests, seed }: ProveOptions): Plan {
  const all = requestMutants();
  const real = all.filter((trial) => findWitness(trial) !== undefined);
  return {
    source: "request",
    trials: sample(real, requests, seed),
    pool: {
      generated: all.length,
      "that other constraints make up for": all.length - real.length,
      "real ones": real.length,
    },
  };
}

function startsWithAny(name: string, beginnings: readonly string[]): boolean {
  return beginnings.some((beginning) => name.startsWith(beginning));
}
