import type { GlobalOptionName } from "./global-options.ts";

/** What says with which credentials to look, and where. */
const credentialGlobals: readonly GlobalOptionName[] = [
  "demo",
  "platform",
  "profile",
  "clientId",
  "clientSecretStdin",
  "baseUrl",
  "org",
];

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
