import { rules } from "../../src/rules/registry.ts";
import type { MutationResult } from "./mutate-rule.ts";
import { runMutation } from "./run-mutation.ts";

/** Percent of mutants that tests have to kill. */
const least = 90;
/** As many as a common machine has cores. */
const atOnce = 2;

// `pnpm mutate [RULE…]`: mutates every rule, or those that are named, prints who survived, and fails below the least.
const wanted = process.argv.slice(2);
const waiting = rules
  .map(({ slug }) => slug)
  .filter((slug) => wanted.length === 0 || wanted.includes(slug));
const results: MutationResult[] = [];
const untried: string[] = [];
await Promise.all(Array.from({ length: atOnce }, work));

async function work(): Promise<void> {
  for (let rule = waiting.shift(); rule !== undefined; rule = waiting.shift()) {
    const result = await runMutation(rule).catch((error: unknown) => error as Error);
    if (result instanceof Error) {
      // Of one rule that cannot be tried the others must not suffer.
      untried.push(rule);
      console.log(`${rule.padEnd(36)} not tried: ${result.message.slice(0, 200)}`);
      continue;
    }
    results.push(result);
    const { killed, survivors } = result;
    console.log(`${rule.padEnd(36)} ${killed} of ${killed + survivors.length} killed`);
    for (const { line, column, mutator, replacement } of survivors) {
      console.log(
        `  ${line}:${column} ${mutator}: ${replacement.replaceAll(/\s+/g, " ").slice(0, 90)}`,
      );
    }
  }
}

const killed = results.reduce((total, one) => total + one.killed, 0);
const all = results.reduce((total, one) => total + one.killed + one.survivors.length, 0);
const percent = (100 * killed) / all;
console.log(`${results.length} rules, ${killed} of ${all} mutants killed: ${percent.toFixed(1)} %`);
if (untried.length > 0) console.log(`Not tried: ${untried.join(", ")}`);
process.exitCode = percent >= least && untried.length === 0 ? 0 : 1;
