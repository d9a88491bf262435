import type { Platform } from "@purser/spec";
import type { TokenStore } from "../auth/token-store.ts";
import type { Clock, Random } from "../clock.ts";
import type { Emit } from "../events/emitter.ts";
import type { RateGovernor } from "../pacing/rate-governor.ts";
import type { Redactor } from "../redaction/redactor.ts";
import type { ClientOptions } from "./options.ts";

/** What a connection has before its first call. */
export type ConnectionMeans = {
  platform: Platform;
  options: ClientOptions;
  baseUrl: URL;
  fetch: typeof globalThis.fetch;
  clock: Clock;
  random: Random;
  emit: Emit;
  redactor: Redactor;
  governor: RateGovernor;
  tokenStore: TokenStore;
};
