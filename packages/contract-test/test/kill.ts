import { describeContractFaults } from "@purser/emulator";
import { createContractWorld } from "./contract-world.ts";

/**
 * Says which checks see the contract faults whose names begin with what is given: `kill.ts status- header-`, and with
 * `--check ID` (repeatable) which of them a few checks alone see. A violation on another operation than the fault's is no kill.
 */
const given = process.argv.slice(2);
const checks = given.flatMap((each, index) => (given[index - 1] === "--check" ? [each] : []));
const prefixes = given.filter(
  (each, index) => each !== "--check" && given[index - 1] !== "--check",
);
const only = checks.length > 0 ? { only: { checks } } : {};
const faults = (await describeContractFaults()).filter(({ name }) =>
  prefixes.some((prefix) => name.startsWith(prefix)),
);
let killed = 0;
let trials = 0;
for (const platform of ["atlas", "cloud-manager"] as const) {
  const clean = await createContractWorld(platform).run(only);
  const red = clean.results.filter(({ verdict }) => verdict === "violation");
  for (const { id, message } of red) console.log(`FALSE ALARM ${platform} ${id}: ${message}`);
  for (const { name, operations } of faults) {
    const where = operations[platform];
    if (!where) continue;
    trials++;
    const report = await createContractWorld(platform, { faults: [name] })
      .run(only)
      .catch((error: unknown) => error as Error);
    if (report instanceof Error) {
      console.log(`CRASH     ${platform} ${name}: ${report.message}`);
      continue;
    }
    const violations = report.results.filter(({ verdict }) => verdict === "violation");
    const right = violations.filter(({ operationId }) => where.includes(operationId));
    if (right.length > 0) killed++;
    const miss = violations.length > 0 ? "MISPLACED" : "SURVIVED ";
    const word = right.length > 0 ? "killed   " : miss;
    const by = [...new Set((right.length > 0 ? right : violations).map(({ checkId }) => checkId))];
    console.log(`${word} ${platform} ${name}: ${by.join(" ")}`);
  }
}
console.log(`${killed} of ${trials} killed`);
