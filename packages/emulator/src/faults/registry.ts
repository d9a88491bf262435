import type { Fault } from "./fault.ts";

/** Where each fault lives. Only the modules of the faults that are named get loaded. */
const loaders: Record<string, () => Promise<Fault>> = {
  latency: async () => (await import("./network/latency.ts")).latency,
  "reset-before": async () => (await import("./network/reset.ts")).resetBefore,
  "reset-after": async () => (await import("./network/reset.ts")).resetAfter,
  "truncated-body": async () => (await import("./network/truncated-body.ts")).truncatedBody,
  "malformed-json": async () => (await import("./network/malformed-json.ts")).malformedJson,
  "empty-4xx": async () => (await import("./network/empty-error.ts")).empty4xx,
  "empty-5xx": async () => (await import("./network/empty-error.ts")).empty5xx,
  "wrong-content-type": async () =>
    (await import("./network/wrong-content-type.ts")).wrongContentType,
  "slow-body": async () => (await import("./network/slow-body.ts")).slowBody,
  "rate-limit-storm": async () => (await import("./network/rate-limit-storm.ts")).rateLimitStorm,
  "server-error": async () => (await import("./network/server-error.ts")).serverError,
  redirect: async () => (await import("./network/redirect.ts")).redirect,
  "status-create-200": async () =>
    (await import("./contract/status-create-200.ts")).statusCreate200,
  "content-type-wrong-version": async () =>
    (await import("./contract/content-type-wrong-version.ts")).contentTypeWrongVersion,
  "body-secret-on-get": async () =>
    (await import("./contract/body-secret-on-get.ts")).bodySecretOnGet,
  "semantics-roles-merged": async () =>
    (await import("./contract/semantics-roles-merged.ts")).semanticsRolesMerged,
};

/** Names of all faults, in the order they are documented. */
export const faultNames: readonly string[] = Object.keys(loaders);

/** Loads a fault by name; undefined when there is none of that name. */
export function loadFault(name: string): Promise<Fault> | undefined {
  return Object.hasOwn(loaders, name) ? loaders[name]?.() : undefined;
}
