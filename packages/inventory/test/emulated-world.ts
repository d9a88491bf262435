import { connect, type Client, type ClientOptions } from "@purser/core";
import {
  createEmulator,
  createSimulatedClock,
  type Credential,
  type Emulator,
  type EmulatorOptions,
  seededRandom,
  type SimulatedClock,
} from "@purser/emulator";
import { createRequestCounter, type RequestCounter } from "../src/collection/request-counter.ts";
import type { Platform } from "../src/records.ts";

export type WorldOptions = {
  platform?: Platform;
  emulator?: EmulatorOptions;
  /** Milliseconds from sending to answer. @default none */
  roundTrip?: number;
  /** @default "ORG_READ_ONLY" */
  role?: string;
  client?: Partial<ClientOptions>;
  /** What stands between client and service; `pass` goes on to it. */
  change?: (request: Request, pass: () => Promise<Response>) => Promise<Response>;
};

/** An organization of an emulator, seen through a client, both on one simulated clock. */
export type World = {
  client: Client;
  emulator: Emulator;
  clock: SimulatedClock;
  orgId: string;
  credential: Credential & { clientId: string; clientSecret: string };
  counter: RequestCounter;
  /** Statuses of all answers but those to token requests. */
  statuses: number[];
};

export function createWorld(options: WorldOptions = {}): World {
  const { platform = "atlas", role = "ORG_READ_ONLY", roundTrip = 0, change } = options;
  const clock = createSimulatedClock();
  const emulator = createEmulator({
    data: "demo",
    clock: clock.service,
    random: seededRandom(1),
    ...options.emulator,
  });
  const credential = credentialOf(emulator, platform, role);
  const { clientId, clientSecret, orgId } = credential;
  const statuses: number[] = [];
  const counter = createRequestCounter((event) => {
    if (event.kind === "answer") statuses.push(event.status);
  });
  const fetch: typeof globalThis.fetch = async (input, init) => {
    const request = new Request(input, init);
    if (roundTrip > 0) await clock.sleep(roundTrip / 2, request.signal);
    const pass = () => clock.track(emulator.fetch(request));
    const response = await (change ? change(request, pass) : pass());
    if (roundTrip > 0) await clock.sleep(roundTrip / 2, request.signal);
    return response;
  };
  const client = connect({
    platform,
    auth: { kind: "service-account", clientId, clientSecret },
    baseUrl: emulator.baseUrl,
    fetch,
    clock,
    random: seededRandom(2),
    onEvent: counter.onEvent,
    ...options.client,
  });
  return { client, emulator, clock, orgId, credential, counter, statuses };
}

function credentialOf(emulator: Emulator, platform: Platform, role: string): World["credential"] {
  for (const credential of emulator.credentials) {
    const { orgId, clientId, clientSecret } = credential;
    const isHere = emulator.organizations.some(
      (organization) => organization.id === orgId && organization.platform === platform,
    );
    if (
      isHere &&
      credential.role === role &&
      clientId !== undefined &&
      clientSecret !== undefined
    ) {
      return { ...credential, clientId, clientSecret };
    }
  }
  throw new Error(`The data has no ${role} on ${platform}.`);
}
