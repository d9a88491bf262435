import { noBudgets, type ContractOptions } from "@purser/contract-test";
import {
  createEmulator,
  createSimulatedClock,
  seededRandom,
  type Emulator,
} from "@purser/emulator";
import type { Platform } from "@purser/spec";
import type { GlobalOptions } from "../arguments/global-options.ts";

/** Any number will do, as long as it stays: the demo shows everybody the same. */
const seed = 1;

/** What a run is given by the endpoint that it goes to. */
export type ContractWorld = Pick<
  ContractOptions,
  | "platform"
  | "baseUrl"
  | "fetch"
  | "clock"
  | "identities"
  | "foreign"
  | "isEmulated"
  | "mayProvoke"
  | "budgets"
>;

/**
 * Returns an embedded emulator for each platform that is asked for, with all it takes to run every check: time that passes by
 * itself when nobody works, every credential, and no budget. `now` is where its time starts, in milliseconds since the epoch.
 */
export function demoContractWorlds({ platform }: GlobalOptions, now: number): ContractWorld[] {
  const platforms: readonly Platform[] = ["atlas", "cloud-manager"];
  return platforms
    .filter((each) => platform === undefined || each === platform)
    .map((each) => createWorld(each, now));
}

function createWorld(platform: Platform, now: number): ContractWorld {
  const clock = createSimulatedClock({ start: now });
  const emulator = createEmulator({
    data: "contract",
    clock: clock.service,
    random: seededRandom(seed),
  });
  const [home, foreign] = emulator.organizations.filter((each) => each.platform === platform);
  if (home === undefined || foreign === undefined)
    throw new Error(`The demo has no organizations on ${platform}.`);
  const groupId = emulator.projectsOf(foreign.id)[0]?.id;
  return {
    platform,
    baseUrl: emulator.baseUrl,
    fetch: (input, init) => clock.track(emulator.fetch(input, init)),
    clock,
    identities: {
      owner: accountOf(emulator, home.id, "ORG_OWNER"),
      reader: accountOf(emulator, home.id, "ORG_READ_ONLY"),
      "api-key": keyOf(emulator, home.id),
    },
    foreign: { orgId: foreign.id, groupId },
    isEmulated: true,
    mayProvoke: true,
    budgets: noBudgets,
  };
}

function accountOf({ credentials }: Emulator, orgId: string, role: string) {
  for (const { clientId, clientSecret, ...each } of credentials) {
    if (each.orgId !== orgId || each.role !== role) continue;
    if (clientId !== undefined && clientSecret !== undefined)
      return { kind: "service-account", clientId, clientSecret } as const;
  }
  throw new Error(`The demo has no ${role} account in organization ${orgId}.`);
}

function keyOf({ credentials }: Emulator, orgId: string) {
  for (const { publicKey, privateKey, ...each } of credentials) {
    if (each.orgId === orgId && publicKey !== undefined && privateKey !== undefined)
      return { kind: "api-key", publicKey, privateKey } as const;
  }
  throw new Error(`The demo has no API key in organization ${orgId}.`);
}
