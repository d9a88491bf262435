import type { Strike } from "./faulty-process.ts";
import { runRotationCase, type CaseOptions, type CaseResult } from "./rotation-case.ts";
import { pointFaults, requestFaults } from "./rotation-faults.ts";

export type Scenario = Omit<CaseOptions, "strikes">;

export const scenarios: readonly (Scenario & { name: string })[] = (
  ["atlas", "cloud-manager"] as const
).flatMap((platform) =>
  [false, true].flatMap((isInProject) =>
    [false, true].flatMap((isBlind) =>
      [undefined, [{ age: 40, life: 30 }]].map((secrets) => ({
        name: [
          platform,
          isInProject ? "through the project" : "through the organization",
          isBlind ? "to a command" : "to a file",
          secrets ? "an expired secret in the way" : "a free slot",
        ].join(", "),
        platform,
        isInProject,
        isBlind,
        ...(secrets && { secrets }),
      })),
    ),
  ),
);

/** Every way in which one process can be struck, given how many points it passes when nothing does. */
export function strikesOf(passed: CaseResult["passed"][number]): Strike[] {
  const upTo = (count: number) => Array.from({ length: count }, (_, index) => index + 1);
  return [
    ...upTo(passed.request).flatMap((index) =>
      requestFaults.map((kind): Strike => ({ at: "request", index, kind })),
    ),
    ...(["journal", "sink"] as const).flatMap((at) =>
      upTo(passed[at]).flatMap((index) => pointFaults.map((kind): Strike => ({ at, index, kind }))),
    ),
    { at: "delivery", kind: "failed" },
  ];
}

export function describeStrike(strike: Strike): string {
  if (strike.at === "nowhere") return "nothing";
  if (strike.at === "delivery") return "the sink failed";
  return `${strike.kind} at ${strike.at} ${strike.index}`;
}

/** What strikes are counted by. */
function kindOf(strike: Strike): string {
  if (strike.at === "nowhere") return "nothing";
  return strike.at === "delivery" ? "sink failed" : `${strike.at} ${strike.kind}`;
}

export type Tally = {
  cases: number;
  /** By what struck, how often the first run came to what. */
  counts: Record<string, Record<string, number>>;
  faults: string[];
};

export function createTally(): Tally {
  return { cases: 0, counts: {}, faults: [] };
}

async function runCounted(
  tally: Tally,
  scenario: Scenario & { name: string },
  strikes: readonly Strike[],
): Promise<CaseResult> {
  const result = await runRotationCase({ ...scenario, strikes });
  tally.cases++;
  const row = (tally.counts[strikes.map(kindOf).join(", then ")] ??= {});
  row[result.first] = (row[result.first] ?? 0) + 1;
  const where = `${scenario.name}, ${strikes.map(describeStrike).join(", then ")}`;
  tally.faults.push(...result.faults.map((fault) => `${where}: ${fault}`));
  return result;
}

/** Strikes a rotation at every point it passes, in every way. */
export async function strikeOnce(
  tally: Tally,
  scenario: Scenario & { name: string },
  isChosen: (index: number) => boolean = () => true,
): Promise<void> {
  const whole = await runCounted(tally, scenario, [{ at: "nowhere" }]);
  const [passed] = whole.passed;
  if (!passed) throw new Error("A rotation passed no point.");
  for (const [index, strike] of strikesOf(passed).entries()) {
    if (isChosen(index)) await runCounted(tally, scenario, [strike]);
  }
}

/** Strikes a rotation at every point, and then the resumption of it at every point that this one passes. */
export async function strikeTwice(
  tally: Tally,
  scenario: Scenario & { name: string },
  isChosen: (index: number) => boolean = () => true,
): Promise<void> {
  const whole = await runRotationCase({ ...scenario, strikes: [{ at: "nowhere" }] });
  for (const [index, strike] of strikesOf(whole.passed[0] ?? none).entries()) {
    if (!isChosen(index)) continue;
    const { passed } = await runRotationCase({ ...scenario, strikes: [strike, { at: "nowhere" }] });
    for (const [place, another] of strikesOf(passed[1] ?? none).entries()) {
      if (another.at !== "delivery" && isChosen(index + place)) {
        await runCounted(tally, scenario, [strike, another]);
      }
    }
  }
}

const none = { request: 0, journal: 0, sink: 0 };
