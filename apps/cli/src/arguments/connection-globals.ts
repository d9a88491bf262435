import { credentialGlobals, type GlobalOptionName } from "./global-options.ts";

/** The global options of every command that speaks to a service. */
export const connectionGlobals: readonly GlobalOptionName[] = [
  ...credentialGlobals,
  "now",
  "json",
  "color",
  "quiet",
  "verbose",
  "timeout",
  "concurrency",
];

/** The global options of every command that changes something there. */
export const writeGlobals: readonly GlobalOptionName[] = [...connectionGlobals, "dryRun", "yes"];
