import { connect, type Auth } from "@purser/core";
import { createEmulator, seededRandom } from "@purser/emulator";
import { createRequestCounter } from "@purser/inventory";
import type { Platform } from "@purser/spec";
import type { GlobalOptions } from "../arguments/global-options.ts";
import { credentialFacts, type Connection } from "../connections/connection.ts";
import type { ConnectionMeans } from "../connections/connection-means.ts";
import { createEventHub } from "../connections/event-hub.ts";
import { stoppableClock } from "../connections/stoppable-clock.ts";
import { UsageError } from "../errors/usage-error.ts";
import { createDemoClock } from "./demo-clock.ts";

/** Any number will do, as long as it stays: the demo shows everybody the same. */
const seed = 2;

/**
 * Returns a connection to each demo organization, as its ORG_OWNER service account. The emulator runs
 * in this process, and goes by the same clock as its clients. `demo-before` is the same a week earlier.
 */
export function demoConnections(
  options: GlobalOptions,
  { now, onEvent: listener, signal }: ConnectionMeans,
  data: "demo" | "demo-before" = "demo",
): Connection[] {
  // Of an instant that was asked for, the demo's output must not depend on how fast this machine is.
  const demoClock = createDemoClock(now, { isFixed: options.now !== undefined });
  const emulator = createEmulator({
    data,
    clock: demoClock,
    random: seededRandom(seed),
  });
  const fetch: typeof globalThis.fetch = (input, init) => emulator.fetch(input, init);
  const clock = stoppableClock(demoClock, signal);
  const organizations = emulator.organizations.filter(
    ({ platform }) => options.platform === undefined || platform === options.platform,
  );
  const orgIds = options.org ?? [];
  checkOrgIds(orgIds, organizations);
  const wanted = orgIds.length === 0 ? organizations.map(({ id }) => id) : orgIds;
  const { baseUrl } = emulator;
  const { timeout, concurrency } = options;
  return organizations
    .filter(({ id }) => wanted.includes(id))
    .map(({ id, platform }, index) => {
      const auth = ownerOf(emulator.credentials, id);
      const hub = createEventHub(listener);
      const requests = createRequestCounter(hub.onEvent);
      // Errors tell the IDs of requests: they must not differ from run to run.
      const random = seededRandom(seed + 1 + index);
      const { onEvent } = requests;
      const means = { baseUrl, clock, random, fetch, onEvent, timeout, concurrency };
      return {
        client: connect({ platform, auth, ...means }),
        orgIds: [id],
        ...credentialFacts(auth),
        clock: demoClock,
        endpoint: { platform, ...means },
        events: hub.events,
        requestCount: requests.count,
      };
    });
}

function checkOrgIds(
  orgIds: readonly string[],
  organizations: readonly { id: string; name: string; platform: Platform }[],
): void {
  const unknown = orgIds.find((orgId) => !organizations.some(({ id }) => id === orgId));
  if (unknown === undefined) return;
  const known = organizations.map(({ id, name }) => `${id} (${name})`).join(" and ");
  throw new UsageError(`The demo has no organization ${unknown} here.`, `It has ${known}.`);
}

function ownerOf(
  credentials: readonly {
    role: string;
    orgId: string;
    clientId?: string;
    clientSecret?: string;
  }[],
  orgId: string,
): Auth & { kind: "service-account" } {
  for (const { clientId, clientSecret, ...credential } of credentials) {
    if (credential.orgId !== orgId || credential.role !== "ORG_OWNER") continue;
    if (clientId !== undefined && clientSecret !== undefined) {
      return { kind: "service-account", clientId, clientSecret };
    }
  }
  throw new Error(`The demo has no owner account in organization ${orgId}.`);
}
