import { systemClock } from "@purser/core";
import { presetPolicy } from "@purser/policy-audit";
import { openBrowser } from "../src/index.ts";
import { demoConnections } from "./demo-connections.ts";

// The browser on the demo organizations, from the sources: `node --conditions=@purser/source apps/tui/test/try.ts [--write]`.
const { connections } = demoConnections();
await openBrowser({
  connections,
  policy: presetPolicy("recommended"),
  clock: systemClock,
  write: process.argv.includes("--write"),
});
