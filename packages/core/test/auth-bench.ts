import { operations, type Platform } from "@purser/spec";
import {
  type Clock,
  createEmulator,
  createSimulatedClock,
  type Credential,
  type Emulator,
  type EmulatorOptions,
  type SimulatedClock,
} from "@purser/emulator";
import type { Auth } from "../src/auth/auth.ts";
import type { Authenticator } from "../src/auth/authenticator.ts";
import { createAuthenticator } from "../src/auth/create-authenticator.ts";
import type { TokenStore } from "../src/auth/token-store.ts";
import type { ClientEvent } from "../src/events/event.ts";
import { buildCall } from "../src/fetch/build-call.ts";
import type { CallOptions, Wire } from "../src/fetch/call.ts";
import type { Query } from "../src/fetch/query-string.ts";
import { withAuth } from "../src/fetch/with-auth.ts";
import { createRedactor, type Redactor } from "../src/redaction/redactor.ts";

/** Counts requests by path; `calls` are those to the API itself. */
export type Requests = {
  mints: number;
  revocations: number;
  calls: number;
  authorizations: (string | null)[];
};

export type AuthBench = {
  clock: SimulatedClock;
  emulator: Emulator;
  authenticator: Authenticator;
  redactor: Redactor;
  requests: Requests;
  events: ClientEvent[];
  orgId: string;
  clientId: string;
  clientSecret: string;
  /** Sends an operation of the organization through the layer under test alone; resolves with its status. */
  status(
    operationId?: string,
    more?: { body?: unknown; query?: Query; options?: CallOptions },
  ): Promise<number>;
  send: Wire;
  /** Another client of the same credential. */
  another(options?: BenchOptions): AuthBench;
};

export type BenchOptions = {
  platform?: Platform;
  role?: string;
  auth?: "service-account" | "api-key" | Auth;
  emulator?: EmulatorOptions;
  tokenStore?: TokenStore;
  /** The client's clock, where it is not the emulator's. */
  clientClock?: Clock;
  /** Stands between client and emulator. */
  through?: (request: Request, next: (request: Request) => Promise<Response>) => Promise<Response>;
};

/** A client's auth layer over an emulator with data `contract`, without rate limits, on one simulated clock. */
export function createAuthBench(options: BenchOptions = {}): AuthBench {
  const clock = createSimulatedClock();
  const emulator = createEmulator({
    data: "contract",
    clock,
    limits: { rateLimits: "off" },
    ...options.emulator,
  });
  return benchOn(emulator, clock, options);
}

function benchOn(emulator: Emulator, clock: SimulatedClock, options: BenchOptions): AuthBench {
  const { platform = "atlas", through } = options;
  const requests: Requests = { mints: 0, revocations: 0, calls: 0, authorizations: [] };
  const events: ClientEvent[] = [];
  const redactor = createRedactor();
  const baseUrl = new URL(emulator.baseUrl);

  const pass = through ?? ((request, next) => next(request));
  const fetch: typeof globalThis.fetch = (input, init) => {
    const request = new Request(input, init);
    const { pathname } = new URL(request.url);
    if (pathname === "/api/oauth/token") requests.mints++;
    else if (pathname === "/api/oauth/revoke") requests.revocations++;
    else {
      requests.calls++;
      requests.authorizations.push(request.headers.get("authorization"));
    }
    return pass(request, (request) => emulator.fetch(request));
  };

  const { credential, auth } = credentialOf(emulator, options);
  const authenticator = createAuthenticator(auth, {
    baseUrl,
    fetch,
    clock: options.clientClock ?? clock,
    random: () => 0.5,
    emit: (event) => events.push(event),
    redactor,
    tokenStore: options.tokenStore,
  });
  const wire: Wire = ({ url, operation, headers, body, options }) =>
    fetch(url, {
      method: operation.method,
      headers,
      redirect: "manual",
      ...(body !== undefined && { body }),
      ...(options.signal && { signal: options.signal }),
    });
  const send = withAuth({ authenticator, baseUrl, redactor })(wire);

  return {
    clock,
    emulator,
    authenticator,
    redactor,
    requests,
    events,
    orgId: credential.orgId,
    clientId: credential.clientId ?? "",
    clientSecret: credential.clientSecret ?? "",
    send,
    async status(operationId = "getOrg", more = {}) {
      const operation = operations[platform][operationId];
      if (!operation) throw new Error(`No operation ${operationId}.`);
      const params = operation.path.includes("{orgId}") ? { orgId: credential.orgId } : {};
      const call = buildCall(
        { platform, operation, baseUrl, params, ...more },
        { random: () => 0.5 },
      );
      const headers = {
        ...call.headers,
        ...(operation.mediaType && { accept: operation.mediaType }),
        ...(more.body !== undefined && { "content-type": operation.requestMediaType ?? "" }),
      };
      const response = await send({ ...call, headers });
      await response.body?.cancel();
      return response.status;
    },
    another: (more = {}) => benchOn(emulator, clock, { ...options, ...more }),
  };
}

function credentialOf(
  emulator: Emulator,
  options: BenchOptions,
): { credential: Credential; auth: Auth } {
  const { platform = "atlas", role = "ORG_OWNER", auth = "service-account" } = options;
  const isOf = (orgId: string) =>
    emulator.organizations.find(({ id }) => id === orgId)?.platform === platform;
  const kind = typeof auth === "string" ? auth : "service-account";
  const credential = emulator.credentials.find(
    (candidate) =>
      isOf(candidate.orgId) &&
      (kind === "api-key"
        ? candidate.publicKey !== undefined
        : candidate.clientId !== undefined && candidate.role === role),
  );
  if (!credential) throw new Error(`No ${kind} with ${role} on ${platform}.`);
  const { clientId = "", clientSecret = "", publicKey = "", privateKey = "" } = credential;
  if (typeof auth !== "string") return { credential, auth };
  const built: Record<typeof auth, Auth> = {
    "service-account": { kind: "service-account", clientId, clientSecret },
    "api-key": { kind: "api-key", publicKey, privateKey },
  };
  return { credential, auth: built[auth] };
}
