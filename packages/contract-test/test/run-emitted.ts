import { startVitest } from "vitest/node";

/** Runs the emitted tests of a folder, and says on stdout how many passed and failed, with what. */
const [root = "."] = process.argv.slice(2);
const vitest = await startVitest(
  "test",
  [],
  { root, config: false, include: ["*.emitted.ts"], watch: false, reporters: [], maxWorkers: 1 },
  { resolve: { conditions: ["@purser/source"] } },
);
const tests = vitest.state
  .getTestModules()
  .flatMap((module) => [...module.children.allTests()])
  .map((one) => one.result());
const faults = vitest.state.getTestModules().flatMap((module) => module.errors());
console.log(
  JSON.stringify({
    passed: tests.filter(({ state }) => state === "passed").length,
    failed: tests.filter(({ state }) => state === "failed").length,
    messages: [...tests.flatMap(({ errors }) => errors ?? []), ...faults].map(
      ({ message }) => message,
    ),
  }),
);
await vitest.close();
// A test that fails is an outcome, too.
process.exitCode = 0;
