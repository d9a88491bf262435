import { resolve } from "node:path";
import { format } from "./check/format.ts";
import type { Gate } from "./check/gate.ts";
import { lint } from "./check/lint.ts";
import { names } from "./check/names.ts";
import { packages } from "./check/packages.ts";
import { type GateVerdict, runGates } from "./check/run-gates.ts";
import { drift, specLint } from "./check/spec-scripts.ts";
import { typeCheck } from "./check/type-check.ts";
import { unused } from "./check/unused.ts";

/** In the order they start: the slowest first, so that the short ones fill the gaps. */
const gates: readonly Gate[] = [packages, typeCheck, drift, unused, specLint, lint, format, names];

/** Side by side; the tools use threads of their own, and a common machine has two cores. */
const width = 3;

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !gates.some((gate) => gate.name === name));
if (unknown.length > 0) {
  const known = gates.map((gate) => gate.name).join(", ");
  console.error(`check: no gate is called ${unknown.join(", ")}. There are: ${known}`);
  process.exit(2);
}

const chosen = wanted.length === 0 ? gates : gates.filter(({ name }) => wanted.includes(name));
const start = performance.now();
const verdicts = await runGates(resolve(import.meta.dirname, ".."), chosen, width, print);
const red = verdicts.filter(({ isGreen }) => !isGreen);
for (const { name, faults } of red) console.log(`\n${name}\n${faults.join("\n").trimEnd()}`);
const seconds = ((performance.now() - start) / 1000).toFixed(1);
console.log(
  red.length === 0
    ? `\n${verdicts.length} gates green in ${seconds} s`
    : `\n${red.length} of ${verdicts.length} gates red (${red.map(({ name }) => name).join(", ")}) in ${seconds} s`,
);
process.exitCode = red.length === 0 ? 0 : 1;

function print({ name, isGreen, seconds: took, summary }: GateVerdict): void {
  const line = `${isGreen ? "ok " : "RED"} ${name.padEnd(9)} ${summary.padEnd(24)}`;
  console.log(`${line} ${took.toFixed(1)} s`);
}
