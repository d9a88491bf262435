import type { Auth } from "../auth/auth.ts";
import type { TokenStore } from "../auth/token-store.ts";
import type { Clock, Random } from "../clock.ts";
import type { Listener } from "../events/event.ts";
import type { ValidationMode } from "../validation/validation-mode.ts";

/** What a client can be told beside platform and credential. Times are in milliseconds. */
export type ClientOptions = {
  auth: Auth;
  /** Where the API is, without its own path. @default `https://cloud.mongodb.com`, or the government cloud's host */
  baseUrl?: string | URL;
  /** Sends the requests. @default the global `fetch` */
  fetch?: typeof globalThis.fetch;
  /** @default the machine's clock */
  clock?: Clock;
  /** @default `Math.random` */
  random?: Random;
  /** Hears of requests, retries, waits, tokens, drift and deprecations. Never of secrets. */
  onEvent?: Listener;
  /**
   * What happens to answers that are not as documented: `warn` tells `onEvent`, where there is one. Requests are always
   * checked strictly. @default "warn"
   */
  validation?: ValidationMode;
  /** For one attempt of a call, its body included. @default 30000 */
  timeout?: number;
  /** For a whole call, waits and retries included, unless it says otherwise. @default none */
  deadline?: number;
  /** Attempts of a call at most, the first included. @default 4 */
  attempts?: number;
  /** Requests under way at once. @default 32 */
  concurrency?: number;
  /** Whether calls wait for the platform's rate buckets instead of running into them. @default true */
  pacing?: boolean;
  /** Where access tokens are kept. @default in memory; `@purser/core/node` has one that processes share */
  tokenStore?: TokenStore;
};

/** A connection to Atlas. */
export type AtlasOptions = ClientOptions & {
  platform: "atlas";
  /** @default "commercial" */
  cloud?: "commercial" | "government";
};

/** A connection to Cloud Manager. */
export type CloudManagerOptions = ClientOptions & { platform: "cloud-manager" };

export type ConnectOptions = AtlasOptions | CloudManagerOptions;
