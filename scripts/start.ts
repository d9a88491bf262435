import { runPurser } from "./build/run-purser.ts";

// `pnpm start`: the demo. What it finds (1) or cannot read (3) is what a demo is there to show.
const hasRun = await runPurser(["audit", "--demo", ...process.argv.slice(2)]);
if (hasRun && (process.exitCode === 1 || process.exitCode === 3)) process.exitCode = 0;
