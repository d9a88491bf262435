/**
 * Runs the whole rotation campaign and prints what was counted: `node --conditions=@purser/source
 * packages/lifecycle/test/campaign/run-rotation-campaign.ts [once|twice]`. Ends with 1 if anything was found.
 */
import { createTally, scenarios, strikeOnce, strikeTwice } from "./rotation-campaign.ts";

const [depth = "once"] = process.argv.slice(2);
const tally = createTally();
const startedAt = Date.now();
for (const scenario of depth === "twice" ? scenarios.slice(0, 4) : scenarios) {
  await (depth === "twice" ? strikeTwice : strikeOnce)(tally, scenario);
  console.error(`${scenario.name}: ${tally.cases} cases, ${tally.faults.length} faults`);
}
console.table(tally.counts);
const seconds = Math.round((Date.now() - startedAt) / 1000);
console.log(`${tally.cases} cases, ${tally.faults.length} faults, ${seconds} s`);
for (const fault of tally.faults.slice(0, 50)) console.log(fault);
if (tally.faults.length > 0) process.exitCode = 1;
