import { connect, type Client, type ServiceAccount } from "@purser/core";
import {
  createEmulator,
  createSimulatedClock,
  type Emulator,
  type EmulatorOptions,
  seededRandom,
  type SimulatedClock,
} from "@purser/emulator";
import type { Scene } from "../src/plan/scene.ts";

export type Platform = Client["platform"];
export const platforms: readonly Platform[] = ["atlas", "cloud-manager"];

/** One request as the service saw it. */
export type SeenRequest = { method: string; path: string; body?: unknown };

/** What may come between client and service: `pass` goes on to it. */
export type Interference = (seen: SeenRequest, pass: () => Promise<Response>) => Promise<Response>;

export type PlannerWorld = {
  scene: Scene & { self: string };
  emulator: Emulator;
  clock: SimulatedClock;
  /** Everything but tokens and readings, in order. */
  writes: SeenRequest[];
  /** Requests that only read. */
  readCount: () => number;
  /** Interferes with requests from now on. */
  interfere: (interference: Interference | undefined) => void;
  account: (name: string) => Promise<ServiceAccount>;
  projectId: (name: string) => Promise<string>;
};

export type WorldOptions = {
  platform: Platform;
  emulator?: EmulatorOptions;
};

/** The contract organization of an emulator, its requests written down, on a clock that moves by itself. */
export function createPlannerWorld({ platform, emulator: more }: WorldOptions): PlannerWorld {
  const clock = createSimulatedClock();
  const emulator = createEmulator({
    data: "contract",
    clock: clock.service,
    random: seededRandom(1),
    ...more,
  });
  const organization = emulator.organizations.find((one) => one.platform === platform);
  const orgId = organization?.id ?? "";
  const owner = emulator.credentials.find(
    (one) => one.orgId === orgId && one.role === "ORG_OWNER" && one.clientId !== undefined,
  );
  const { clientId: self = "", clientSecret = "" } = owner ?? {};
  const writes: SeenRequest[] = [];
  let reads = 0;
  let interference: Interference | undefined;
  const fetch: typeof globalThis.fetch = async (input, init) => {
    const request = new Request(input, init);
    const { pathname } = new URL(request.url);
    const text = await request.clone().text();
    const isToken = pathname.startsWith("/api/oauth/");
    const seen: SeenRequest = { method: request.method, path: pathname };
    if (text !== "" && !isToken) seen.body = JSON.parse(text) as unknown;
    if (!isToken && request.method !== "GET") writes.push(seen);
    else if (!isToken) reads++;
    const pass = () => clock.track(emulator.fetch(request));
    return interference && !isToken ? interference(seen, pass) : pass();
  };
  const client = connect({
    platform,
    auth: { kind: "service-account", clientId: self, clientSecret },
    baseUrl: emulator.baseUrl,
    fetch,
    clock,
    random: seededRandom(2),
  });
  const scene = {
    client,
    orgId,
    ...(organization && { organizationName: organization.name }),
    self,
    clock,
  };
  return {
    scene,
    emulator,
    clock,
    writes,
    readCount: () => reads,
    interfere: (given) => void (interference = given),
    async account(name) {
      const accounts = await client.organization(orgId).serviceAccounts.list().all();
      const found = accounts.find((one) => one.name === name);
      if (!found) throw new Error(`There is no account ${name}.`);
      return found;
    },
    async projectId(name) {
      const projects = await client.organization(orgId).projects.list().all();
      const found = projects.find((one) => one.name === name);
      if (!found) throw new Error(`There is no project ${name}.`);
      return found.projectId;
    },
  };
}
