import type { Platform } from "@purser/spec";
import { createAuthenticator } from "../auth/create-authenticator.ts";
import type { Authenticator } from "../auth/authenticator.ts";
import { createMemoryTokenStore } from "../auth/memory-token-store.ts";
import { systemClock, type Clock, type Random } from "../clock.ts";
import { createEmitter, type Emit } from "../events/emitter.ts";
import { parseBaseUrl } from "../fetch/base-url.ts";
import type { Send } from "../fetch/call.ts";
import { createRateGovernor, type RateGovernor } from "../pacing/rate-governor.ts";
import { createRedactor, type Redactor } from "../redaction/redactor.ts";
import type { Perform } from "../resources/perform.ts";
import { createValidation } from "../validation/create-validation.ts";
import { composeLayers } from "./compose.ts";
import type { ClientOptions } from "./options.ts";
import { createPerform } from "./perform.ts";

/** Source: Atlas Admin API OpenAPI document, servers; Cloud Manager is at the commercial host alone. */
export const hosts = {
  commercial: "https://cloud.mongodb.com",
  government: "https://cloud.mongodbgov.com",
} as const;

/** One credential on one platform with everything its calls go through. */
export type Connection = {
  platform: Platform;
  options: ClientOptions;
  baseUrl: URL;
  fetch: typeof globalThis.fetch;
  clock: Clock;
  random: Random;
  emit: Emit;
  redactor: Redactor;
  authenticator: Authenticator;
  governor: RateGovernor;
  send: Send;
  perform: Perform;
};

/** Puts a connection together. Nothing is sent. Throws an `InvalidRequestError` for options that cannot be used. */
export function createConnection(
  platform: Platform,
  options: ClientOptions,
  host: string = hosts.commercial,
): Connection {
  const { clock = systemClock, random = Math.random, validation: mode = "warn" } = options;
  const baseUrl = parseBaseUrl(options.baseUrl ?? host);
  // Looked up at each call, so that a global `fetch` replaced later is the one that is used.
  const fetch = options.fetch ?? ((...given) => globalThis.fetch(...given));
  const redactor = createRedactor();
  const emit = createEmitter(options.onEvent, redactor);
  const tokenStore = options.tokenStore ?? createMemoryTokenStore();
  const authenticator = createAuthenticator(options.auth, {
    baseUrl,
    fetch,
    clock,
    random,
    emit,
    redactor,
    tokenStore,
  });
  const governor = createRateGovernor({
    platform,
    clock,
    emit,
    isPaced: options.pacing ?? true,
    ...(options.concurrency !== undefined && { concurrency: options.concurrency }),
  });
  const { timeout, deadline, attempts } = options;
  const send = composeLayers({
    baseUrl,
    fetch,
    clock,
    random,
    emit,
    isHeard: options.onEvent !== undefined,
    redactor,
    authenticator,
    governor,
    timeout,
    deadline,
    attempts,
  });
  const validation = createValidation({ platform, mode, emit });
  const perform = createPerform({
    platform,
    baseUrl,
    send,
    validation,
    clock,
    random,
    redactor,
    emit,
  });
  const shared = { ...options, tokenStore };
  return {
    platform,
    options: shared,
    baseUrl,
    fetch,
    clock,
    random,
    emit,
    redactor,
    authenticator,
    governor,
    send,
    perform,
  };
}
