import { catalogue } from "@purser/contract-test";
import { createTrafficWriter } from "../peers/traffic-writer.ts";
import { runTrial } from "./run-trial.ts";
import type { Outcome, Trial } from "./trial.ts";

/** What a worker is told to do. */
export type Errand = {
  trial: Trial;
  randomSeed: number;
  /** File that the traffic of the trial's operations goes to, for the peers. */
  trafficFile?: string;
  /** Whether a fault meets its operations' checks alone; see `TrialOptions`. */
  isNarrow?: boolean;
  /** Ids of the checks to run. @default all */
  checks?: readonly string[];
};

// Who sent it is gone: nobody waits for what it is doing.
process.on("disconnect", () => process.exit());
process.on("message", (errand: Errand) => {
  void carryOut(errand).then((outcome) => process.send?.(outcome));
});

async function carryOut(errand: Errand): Promise<Outcome> {
  const { trial, randomSeed, trafficFile, isNarrow = false, checks } = errand;
  const traffic = trafficFile === undefined ? undefined : await createTrafficWriter(trial);
  const outcome = await runTrial(trial, {
    randomSeed,
    isNarrow,
    ...(checks && { catalogue: catalogue.filter(({ id }) => checks.includes(id)) }),
    ...(traffic && { onExchange: (exchange, layer) => traffic.enter(exchange, layer) }),
  });
  if (trafficFile !== undefined) await traffic?.writeTo(trafficFile);
  return outcome;
}
