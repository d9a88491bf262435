import type { Platform } from "@purser/spec";
import {
  createEmulator,
  seededRandom,
  type Emulator,
  type EmulatorOptions,
} from "@purser/emulator";
import { createPerform } from "../src/client/perform.ts";
import { createCreation } from "../src/creation/creation.ts";
import type { ClientEvent } from "../src/events/event.ts";
import type { Call, Send, Wire } from "../src/fetch/call.ts";
import { readReply } from "../src/fetch/reply.ts";
import { withVersion } from "../src/fetch/with-version.ts";
import { withVersionEvents } from "../src/fetch/with-version-events.ts";
import { createRedactor } from "../src/redaction/redactor.ts";
import type { ResourceContext } from "../src/resources/context.ts";
import { createValidation } from "../src/validation/create-validation.ts";
import type { ValidationMode } from "../src/validation/validation-mode.ts";
import { mintToken } from "./bare-connection.ts";

/** An emulator seen through the resources as its owner, without retry, pacing or renewal of tokens. */
export type EmulatedConnection = {
  emulator: Emulator;
  orgId: string;
  context: ResourceContext;
  send: Send;
  baseUrl: URL;
  /** Calls that were sent. */
  calls: Call[];
  /** What the client told. */
  events: ClientEvent[];
};

export type EmulatedConnectionOptions = EmulatorOptions & {
  validation?: ValidationMode;
  /** Changes answers on their way. */
  change?: (call: Call, response: Response) => Promise<Response>;
};

export async function createEmulatedConnection(
  platform: Platform,
  options: EmulatedConnectionOptions = {},
): Promise<EmulatedConnection> {
  const { validation: mode = "warn", change, ...rest } = options;
  const clock = {
    now: () => Date.parse("2026-11-22T09:00:00Z"),
    sleep: () => Promise.resolve(),
  };
  const random = seededRandom(1);
  const emulator = createEmulator({ data: "contract", clock, random, ...rest });
  const owner = emulator.credentials.find(
    ({ role, orgId, clientId }) =>
      role === "ORG_OWNER" &&
      clientId !== undefined &&
      emulator.organizations.find(({ id }) => id === orgId)?.platform === platform,
  );
  const { orgId = "", clientId = "", clientSecret = "" } = owner ?? {};
  const baseUrl = new URL(emulator.baseUrl);
  const fetch: typeof globalThis.fetch = (input, init) => emulator.fetch(input, init);
  const auth = { kind: "service-account", clientId, clientSecret } as const;
  const token = await mintToken(auth, emulator.baseUrl, fetch);

  const events: ClientEvent[] = [];
  const calls: Call[] = [];
  const emit = (event: ClientEvent) => void events.push(event);
  const wire: Wire = async (call) => {
    calls.push(call);
    const { url, body, operation, options: callOptions } = call;
    const headers = { ...call.headers, authorization: `Bearer ${token}` };
    const { signal = null } = callOptions;
    const init = { method: operation.method, headers, body: body ?? null, signal };
    const response = await emulator.fetch(url, init);
    return change ? change(call, response) : response;
  };
  const send = withVersion(withVersionEvents(emit)((call) => readReply(wire(call))));
  const redactor = createRedactor();
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
  const creation = createCreation({ perform, clock, random, emit });
  const context = { perform, creation, revokeToken: () => Promise.resolve() };
  return { emulator, orgId, context, send, baseUrl, calls, events };
}
