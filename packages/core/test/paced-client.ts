import {
  createEmulator,
  createSimulatedClock,
  type Emulator,
  type EmulatorOptions,
  seededRandom,
  type SimulatedClock,
} from "@purser/emulator";
import { operations, type Operation, type Platform } from "@purser/spec";
import type { ClientEvent } from "../src/events/event.ts";
import type { Call, CallOptions, Layer, Wire, WireLayer } from "../src/fetch/call.ts";
import { toReadable } from "../src/fetch/readable-response.ts";
import { stackLayers } from "../src/fetch/stack-layers.ts";
import { withDeadline } from "../src/fetch/with-deadline.ts";
import { withPacing } from "../src/fetch/with-pacing.ts";
import { withRetry } from "../src/fetch/with-retry.ts";
import { withTimeout } from "../src/fetch/with-timeout.ts";
import { createRateGovernor, type RateGovernor } from "../src/pacing/rate-governor.ts";
import { createRetryBudget } from "../src/retry/retry-budget.ts";

export type PacedClientOptions = {
  platform?: Platform;
  emulator?: EmulatorOptions;
  /** Milliseconds from sending to answer, at least and at most. @default none */
  latency?: [least: number, most: number];
  concurrency?: number;
  budget?: number;
  maxAttempts?: number;
  clock?: SimulatedClock;
};

export type Ask = CallOptions & { params?: Record<string, string>; body?: unknown };

/** The layers from deadline to wire over an emulator, both on one simulated clock. */
export type PacedClient = {
  clock: SimulatedClock;
  emulator: Emulator;
  governor: RateGovernor;
  orgId: string;
  events: ClientEvent[];
  /** Statuses of all answers to `send`, in order of arrival; token requests are not among them. */
  statuses: number[];
  send: (operationId: string, ask?: Ask) => Promise<Response>;
  /** Sends past all layers but authorization, as another client of the same organization would. */
  sendAside(operationId: string): Promise<Response>;
  operation(operationId: string): Operation;
};

/** Milliseconds. Tokens live an hour. */
const tokenAge = 50 * 60_000;

export function createPacedClient(options: PacedClientOptions = {}): PacedClient {
  const { platform = "atlas", latency = [0, 0], clock = createSimulatedClock() } = options;
  const random = seededRandom(7);
  const emulator = createEmulator({ data: "contract", clock: clock.service, ...options.emulator });
  const events: ClientEvent[] = [];
  const statuses: number[] = [];
  const governor = createRateGovernor({
    platform,
    clock,
    emit: (event) => events.push(event),
    ...(options.concurrency !== undefined && { concurrency: options.concurrency }),
  });
  const owner = emulator.credentials.find(
    ({ role, clientId, orgId }) =>
      role === "ORG_OWNER" &&
      clientId !== undefined &&
      emulator.organizations.some(({ id, platform: home }) => id === orgId && home === platform),
  );
  if (!owner) throw new Error(`No owner on ${platform}.`);

  const half = () => {
    const [least, most] = latency;
    return (least + random() * (most - least)) / 2;
  };
  const wire: Wire = async ({ url, operation, headers, body, attempt, options: { signal } }) => {
    if (latency[1] > 0) await clock.sleep(half(), signal);
    const init = {
      method: operation.method,
      headers,
      ...(body !== undefined && { body }),
      ...(signal && { signal }),
    };
    const response = await clock.track(emulator.fetch(url, init));
    if (latency[1] > 0) await clock.sleep(half(), signal);
    if (attempt > 0) statuses.push(response.status);
    return response;
  };

  let token: { value: string; mintedAt: number } | undefined;
  const authorize: WireLayer = (next) => async (call) => {
    if (!token || clock.now() - token.mintedAt > tokenAge) {
      token = { value: await clock.track(mint(emulator, owner)), mintedAt: clock.now() };
    }
    const headers = { ...call.headers, authorization: `Bearer ${token.value}` };
    return next({ ...call, headers });
  };

  const layers: Layer[] = [
    withDeadline({ clock }),
    withRetry({
      clock,
      random,
      emit: (event) => events.push(event),
      budget: createRetryBudget(options.budget),
      maxAttempts: options.maxAttempts,
    }),
    withPacing({ governor, clock }),
  ];
  const stack = stackLayers(layers, withTimeout({ clock })(authorize(wire)));
  let requests = 0;
  const operation = (operationId: string): Operation => {
    const found = operations[platform][operationId];
    if (!found) throw new Error(`No operation ${operationId}.`);
    return found;
  };

  const createCall = (operationId: string, { params = {}, body, ...callOptions }: Ask = {}): Call =>
    toCall(operation(operationId), {
      platform,
      emulator,
      callOptions,
      body,
      id: ++requests,
      params: { orgId: owner.orgId, ...params },
    });

  return {
    clock,
    emulator,
    governor,
    orgId: owner.orgId,
    events,
    statuses,
    operation,
    send: async (operationId, ask) => toReadable(await stack(createCall(operationId, ask))),
    sendAside: (operationId) => authorize(wire)(createCall(operationId)),
  };
}

function toCall(
  operation: Operation,
  given: {
    platform: Platform;
    emulator: Emulator;
    params: Record<string, string>;
    body: unknown;
    callOptions: CallOptions;
    id: number;
  },
): Call {
  const { platform, emulator, params, body, callOptions, id } = given;
  const path = operation.path.replace(/\{(\w+)\}/g, (_all, name: string) => params[name] ?? "");
  return {
    platform,
    operation,
    url: new URL(emulator.baseUrl + path),
    params,
    headers: {
      accept: operation.mediaType ?? "application/vnd.atlas.2024-08-05+json",
      ...(body !== undefined && {
        "content-type": operation.requestMediaType ?? "application/json",
      }),
    },
    body: body === undefined ? undefined : JSON.stringify(body),
    options: callOptions,
    attempt: 0,
    requestId: `call-${id}`,
  };
}

async function mint(
  emulator: Emulator,
  { clientId = "", clientSecret = "" }: { clientId?: string; clientSecret?: string },
): Promise<string> {
  const response = await emulator.fetch(`${emulator.baseUrl}/api/oauth/token`, {
    method: "POST",
    headers: { authorization: `Basic ${btoa(`${clientId}:${clientSecret}`)}` },
    body: new URLSearchParams({ grant_type: "client_credentials" }),
  });
  const body = (await response.json()) as { access_token: string };
  return body.access_token;
}
