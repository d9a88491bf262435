import { createEmulator, seededRandom } from "@purser/emulator";
import type { Platform } from "@purser/spec";
import type { PlatformName } from "../arguments/parse-platform.ts";
import { UsageError } from "../errors/usage-error.ts";
import type { Connection } from "../requests/connection.ts";
import { createDemoClock } from "./demo-clock.ts";

/** Any number will do, as long as it stays: the demo shows everybody the same. */
const seed = 2;

/**
 * Returns a connection to each demo organization, as its ORG_OWNER service account. The emulator runs
 * in this process and starts at `now`, in milliseconds since the epoch.
 */
export function demoConnections(options: {
  now: number;
  /** The instant was asked for: the demo's output must not depend on how fast this machine is. */
  isFixed: boolean;
  platform?: PlatformName | undefined;
  orgIds: readonly string[];
}): Connection[] {
  const clock = createDemoClock(options.now, { isFixed: options.isFixed });
  const emulator = createEmulator({ data: "demo", clock, random: seededRandom(seed) });
  const organizations = emulator.organizations.filter(
    ({ platform }) => options.platform === undefined || platform === options.platform,
  );
  checkOrgIds(options.orgIds, organizations);
  const wanted = options.orgIds.length === 0 ? organizations.map(({ id }) => id) : options.orgIds;
  return organizations
    .filter(({ id }) => wanted.includes(id))
    .map(({ id, platform }) => ({
      platform,
      baseUrl: emulator.baseUrl,
      credential: ownerOf(emulator.credentials, id),
      fetch: (request) => emulator.fetch(request),
      orgIds: [id],
    }));
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
): Connection["credential"] {
  for (const { clientId, clientSecret, ...credential } of credentials) {
    if (credential.orgId !== orgId || credential.role !== "ORG_OWNER") continue;
    if (clientId !== undefined && clientSecret !== undefined) {
      return { kind: "service-account", clientId, clientSecret };
    }
  }
  throw new Error(`The demo has no owner account in organization ${orgId}.`);
}
