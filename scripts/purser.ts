import { runPurser } from "./build/run-purser.ts";

// `pnpm --silent purser …`: the command, freshly built. Stdout is the command's alone.
await runPurser(process.argv.slice(2));
