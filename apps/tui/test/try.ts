import { systemClock } from "@purser/core";
import { presetPolicy } from "@purser/policy-audit";
import { openAccessible } from "../src/accessible/index.ts";
import { openBrowser } from "../src/index.ts";
import { demoConnections } from "./demo-connections.ts";

// The browser on the demo organizations, from the sources: `node --conditions=@purser/source apps/tui/test/try.ts [--write] [--accessible]`.
const { connections } = demoConnections();
const open = process.argv.includes("--accessible") ? openAccessible : openBrowser;
await open({
  connections,
  policy: presetPolicy("recommended"),
  clock: systemClock,
  write: process.argv.includes("--write"),
});
