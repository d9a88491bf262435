import type { Platform } from "@purser/spec";
import { systemClock, type Clock } from "./clock.ts";
import type { DataName, EmulatorData, FleetName } from "./data/create-data.ts";
import type { Credential } from "./data/credential.ts";
import { openData } from "./data/open-data.ts";
import { createExchange, type Exchange } from "./exchange.ts";
import { createFaultSet } from "./faults/fault-set.ts";
import { createIdentifiers, seededRandom, type Random } from "./identifiers.ts";
import { documentedLimits, type Limits } from "./limits.ts";
import type { Incoming } from "./protocol/incoming.ts";
import { specDocuments, type Documents } from "./routing/documents.ts";
import { createService } from "./service.ts";
import { toResponse } from "./written.ts";

/** TEST-NET-3 (RFC 5737): where a request comes from unless it says otherwise. */
export const defaultAddress = "203.0.113.10";

export type EmulatorOptions = {
  /** What it starts with: the name of a data set (default `demo`), `fleet:N`, or organizations of your own. */
  data?: DataName | FleetName | EmulatorData;
  /** @default the machine's clock */
  clock?: Clock;
  /** Source of ids, secrets and tokens. @default the same numbers in every emulator */
  random?: Random;
  /** Caps, lifetimes and rate buckets other than the documented ones. */
  limits?: Partial<Limits>;
  /** Faults by name, e.g. `reset-after@createOrgServiceAccount`; see `faultNames`. */
  faults?: readonly string[];
  /** @default the documents of `@purser/spec` */
  documents?: Documents;
};

/** How the HTTP server reaches an emulator without making a `Request` and a `Response` of everything. */
export const exchangeOf: unique symbol = Symbol("exchange");

export type Emulator = {
  /**
   * Answers a request as the platforms do; give it to a client in place of the global `fetch`. Rejects as `fetch` does
   * when a fault cuts the connection. `address` is where the request comes from (default 203.0.113.10).
   */
  fetch(
    input: Request | string | URL,
    init?: RequestInit & { address?: string },
  ): Promise<Response>;
  /** `https://emulator.invalid`: a name that can never resolve, so a forgotten `fetch` reaches nobody. */
  readonly baseUrl: string;
  readonly organizations: readonly { id: string; name: string; platform: Platform }[];
  /** Returns the projects of an organization as they are now, whoever may see them; none of one there is not. */
  projectsOf(orgId: string): { id: string; name: string }[];
  /** Credentials that work here and nowhere else. */
  readonly credentials: readonly Credential[];
  /** Requests seen since it was made. */
  readonly requestCount: number;
  readonly clock: Clock;
  /** @internal */
  readonly [exchangeOf]: Exchange;
};

/**
 * Makes a stand-in for the Atlas Admin API v2 and the Cloud Manager API v1.0. Two emulators with the same data, clock
 * and random source answer alike. Throws `UnknownDataError` and `UnknownFaultError`.
 */
export function createEmulator(options: EmulatorOptions = {}): Emulator {
  const { clock = systemClock, random = seededRandom(1), documents = specDocuments } = options;
  const faults = createFaultSet(options.faults ?? []);
  const identifiers = createIdentifiers(random);
  const { data = "demo" } = options;
  const start = openData(data, { now: clock.now(), identifiers, random });
  const limits: Limits = { ...documentedLimits, ...options.limits };
  const service = createService({ world: start.world, identifiers, limits, documents });
  const exchange = createExchange(service, faults, clock);
  let organizations: Emulator["organizations"] | undefined;
  let credentials: Emulator["credentials"] | undefined;

  return {
    baseUrl: "https://emulator.invalid",
    get organizations() {
      return (organizations ??= start.organizations());
    },
    projectsOf(orgId) {
      const projects = start.world.organizations.get(orgId)?.projects.values() ?? [];
      return [...projects].map(({ id, name }) => ({ id, name }));
    },
    get credentials() {
      return (credentials ??= start.credentials());
    },
    clock,
    get requestCount() {
      return exchange.requestCount;
    },
    async fetch(input, init) {
      const request = input instanceof Request && !init ? input : new Request(input, init);
      request.signal.throwIfAborted();
      const answer = await exchange.carry(toIncoming(request, init?.address ?? defaultAddress));
      return answer instanceof Response ? answer : toResponse(answer);
    },
    [exchangeOf]: exchange,
  };
}

function toIncoming(request: Request, address: string): Incoming {
  return {
    method: request.method,
    url: new URL(request.url),
    header: (name) => request.headers.get(name),
    text: () => request.text(),
    address,
    toRequest: () => request,
  };
}
