import type { Platform } from "@purser/spec";
import { checkCredentials } from "../auth/check-credentials.ts";
import { createMemoryTokenStore } from "../auth/memory-token-store.ts";
import { systemClock } from "../clock.ts";
import { createEmitter } from "../events/emitter.ts";
import { parseBaseUrl } from "../fetch/base-url.ts";
import { lazy } from "../lazy.ts";
import { createRateGovernor } from "../pacing/rate-governor.ts";
import { createRedactor } from "../redaction/redactor.ts";
import type { ConnectionMeans } from "./connection-means.ts";
import type { Engine } from "./engine.ts";
import type { ClientOptions } from "./options.ts";

/** Source: Atlas Admin API OpenAPI document, servers; Cloud Manager is at the commercial host alone. */
export const hosts = {
  commercial: "https://cloud.mongodb.com",
  government: "https://cloud.mongodbgov.com",
} as const;

/** One credential on one platform with everything its calls go through. */
export type Connection = ConnectionMeans & Engine;

/**
 * Puts a connection together. Nothing is sent, and what makes calls is loaded with the first one. Throws an
 * `InvalidRequestError` for options that cannot be used.
 */
export function createConnection(
  platform: Platform,
  options: ClientOptions,
  host: string = hosts.commercial,
): Connection {
  const { clock = systemClock, random = Math.random, pacing = true, concurrency } = options;
  const baseUrl = parseBaseUrl(options.baseUrl ?? host);
  // The authenticator checks them too, but comes with the first call: faults are told before.
  checkCredentials(options.auth);
  const tokenStore = options.tokenStore ?? createMemoryTokenStore();
  const redactor = createRedactor();
  const emit = createEmitter(options.onEvent, redactor);
  const means: ConnectionMeans = {
    platform,
    options: { ...options, tokenStore },
    baseUrl,
    // Looked up at each call, so that a global `fetch` replaced later is the one that is used.
    fetch: options.fetch ?? ((...given) => globalThis.fetch(...given)),
    clock,
    random,
    emit,
    redactor,
    governor: createRateGovernor({ platform, clock, emit, isPaced: pacing, concurrency }),
    tokenStore,
  };
  const engine = lazy(async () => (await import("./engine.ts")).createEngine(means));
  return {
    ...means,
    send: async (call) => (await engine()).send(call),
    perform(operationId, input, options) {
      const ready = engine();
      return ready instanceof Promise
        ? ready.then(({ perform }) => perform(operationId, input, options))
        : ready.perform(operationId, input, options);
    },
    revokeToken: async (options) => (await engine()).revokeToken(options),
  };
}
