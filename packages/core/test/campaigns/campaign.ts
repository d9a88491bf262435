import {
  createEmulator,
  createSimulatedClock,
  type Emulator,
  type EmulatorOptions,
  seededRandom,
  type SimulatedClock,
} from "@purser/emulator";
import type { Platform } from "@purser/spec";
import {
  connect,
  type Auth,
  type Client,
  type ClientEvent,
  type ClientOptions,
} from "../../src/index.ts";
import { matchOperation } from "../../src/fetch/match-operation.ts";
import { createCampaignWorld, type CampaignWorld, type Ids } from "./campaign-world.ts";

/** One request as the injected `fetch` was given it. */
export type Sent = {
  method: string;
  url: URL;
  authorization: string | null;
  /** Milliseconds since the epoch. */
  at: number;
  /** Undefined for an address that is no operation's. */
  operationId: string | undefined;
};

/** A client made by `connect` and the emulator it talks to, both on one simulated clock. */
export type Campaign = {
  client: Client;
  emulator: Emulator;
  clock: SimulatedClock;
  world: CampaignWorld;
  ids: Ids;
  sent: Sent[];
  /** Statuses by operation, in order of arrival. */
  answers: { operationId: string | undefined; status: number }[];
  events: ClientEvent[];
  /** Requests that asked for an access token. */
  readonly mints: number;
  /** Secrets, tokens and proofs that are in use; values of created secrets are among them. */
  secrets(): string[];
};

export type CampaignOptions = {
  platform: Platform;
  faults?: readonly string[];
  emulator?: EmulatorOptions;
  /** @default the owner's service account */
  auth?: (world: CampaignWorld) => Auth;
  client?: Omit<ClientOptions, "auth">;
  /** Milliseconds from asking to answer, at least and at most: answers overtake each other. @default none */
  latency?: [least: number, most: number];
};

export function ownerOf({ owner }: CampaignWorld): Auth {
  return { kind: "service-account", ...owner };
}

export function startCampaign(options: CampaignOptions): Campaign {
  const { platform, faults = [], auth = ownerOf, latency } = options;
  const chance = seededRandom(5);
  const clock = createSimulatedClock();
  const world = createCampaignWorld(platform, clock.now());
  const emulator = createEmulator({ data: world.data, clock, faults, ...options.emulator });
  const sent: Sent[] = [];
  const answers: Campaign["answers"] = [];
  const events: ClientEvent[] = [];
  const fetch: typeof globalThis.fetch = async (input, init) => {
    const request = new Request(input, init);
    const url = new URL(request.url);
    const { method } = request;
    const operationId = matchOperation(platform, method, url)?.operation.operationId;
    const authorization = request.headers.get("Authorization");
    sent.push({ method, url, authorization, at: clock.now(), operationId });
    if (latency) await clock.sleep(latency[0]);
    const response = await emulator.fetch(request);
    if (latency) await clock.sleep(chance() * (latency[1] - latency[0]));
    answers.push({ operationId, status: response.status });
    return response;
  };
  const client = connect({
    platform,
    auth: auth(world),
    baseUrl: emulator.baseUrl,
    fetch,
    clock,
    random: seededRandom(11),
    onEvent: (event) => events.push(event),
    ...options.client,
  });
  return {
    client,
    emulator,
    clock,
    world,
    ids: world.ids,
    sent,
    answers,
    events,
    get mints() {
      return sent.filter(({ operationId }) => operationId === "createAccessToken").length;
    },
    secrets: () => secretsOf(world, sent),
  };
}

/**
 * Loads the modules of faults ahead of time. Simulated time goes on whenever nothing else does, and reading a file looks
 * like that.
 */
export async function loadFaults(faults: readonly string[]): Promise<void> {
  for (const fault of faults) {
    const emulator = createEmulator({ faults: [fault] });
    await emulator.fetch(emulator.baseUrl).catch(() => undefined);
  }
}

function secretsOf({ organization, key }: CampaignWorld, sent: readonly Sent[]): string[] {
  const values = [...organization.accounts.values()].flatMap(({ secrets }) =>
    secrets.map(({ value }) => value),
  );
  const proofs = sent.map(({ authorization }) => authorization?.replace(/^\w+ /, "") ?? "");
  return [...new Set([...values, key.privateKey, ...proofs])].filter((value) => value !== "");
}
