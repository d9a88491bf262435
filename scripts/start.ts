import { whyNoBrowser } from "../apps/tui/src/guard/why-no-browser.ts";
import { runPurser } from "./build/run-purser.ts";

// `pnpm start`: the demo, in the browser where there is a person in front of it. What it finds (1) or cannot read (3) is what a
// demo is there to show.
const hasBrowser =
  whyNoBrowser({
    isStdinTerminal: process.stdin.isTTY,
    isStdoutTerminal: process.stdout.isTTY,
    env: process.env,
  }) === undefined;
const words = hasBrowser ? ["--demo"] : ["audit", "--demo"];
const hasRun = await runPurser([...words, ...process.argv.slice(2)]);
if (hasRun && (process.exitCode === 1 || process.exitCode === 3)) process.exitCode = 0;
