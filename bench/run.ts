import { benchAudit } from "./audit/bench-audit.ts";
import { benchCli } from "./cli/bench-cli.ts";
import { benchCore } from "./core/bench-core.ts";
import { benchEmulator } from "./emulator/bench-emulator.ts";
import { benchTui } from "./tui/bench-tui.ts";
import { print, type Bench } from "./report.ts";

const benches: Record<string, () => Promise<Bench>> = {
  audit: benchAudit,
  cli: benchCli,
  core: benchCore,
  emulator: benchEmulator,
  tui: benchTui,
};

const [name = "", ...options] = process.argv.slice(2);
const run = Object.hasOwn(benches, name) ? benches[name] : undefined;
if (run) print(await run(), options.includes("--json"));
else {
  console.error(`Unknown benchmark "${name}". Known: ${Object.keys(benches).join(", ")}.`);
  process.exitCode = 2;
}
