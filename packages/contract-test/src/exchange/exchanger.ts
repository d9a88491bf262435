import { createTransport, type Transport, type TransportOptions } from "@purser/core/transport";
import type { Json, Platform } from "@purser/spec";
import type { Contract, OperationContract } from "../contract/contract.ts";
import type { Budget } from "../run/budget.ts";
import { Inconclusive } from "../run/interruptions.ts";
import type { Pace } from "../run/pace.ts";
import { checkWrite, type WriteLeave } from "../run/write-guard.ts";
import { enterSecrets } from "./enter-secrets.ts";
import type { Exchange } from "./exchange.ts";
import { recordingFetch, type Recorded } from "./recording-fetch.ts";
import type { SecretBook } from "./secret-book.ts";
import { withUsableTokens } from "./usable-tokens.ts";

/** Who asks: the owner's credential, a reader's, an API key, nobody, or whoever an `Authorization` value is. */
export type Caller = "owner" | "reader" | "api-key" | "none" | { authorization: string };

/** A request of a check. What is not given is as the document has it. */
export type CheckRequest = (
  | { operationId: string }
  | { method: "GET" | "POST" | "PATCH" | "DELETE" | "PUT" | "HEAD" | "OPTIONS"; path: string }
) & {
  params?: Readonly<Record<string, string>>;
  query?: Readonly<Record<string, string | number | boolean | readonly string[]>>;
  /** Beside `Accept` and `Content-Type`, which are those of the operation unless named here; null leaves one out. */
  headers?: Readonly<Record<string, string | null>>;
  /** Text is sent as it is, anything else as JSON. */
  body?: Json | undefined;
  /** @default "owner" */
  as?: Caller;
  /** Whether a 429 or an answer of a gateway (502, 503, 504) is what the check wants to see. @default false */
  isProvoked?: boolean;
  /** False where a bucket is to be emptied: the request does not wait for the rate that the client would keep. @default true */
  isPaced?: boolean;
};

/** Who sends for which callers. */
export type Identities = { owner: TransportOptions["auth"] } & Partial<
  Record<"reader" | "api-key", TransportOptions["auth"]>
>;

export type ExchangerOptions = {
  platform: Platform;
  contract: Contract;
  identities: Identities;
  endpoint: Pick<TransportOptions, "baseUrl" | "clock" | "random" | "pacing" | "timeout"> & {
    fetch: typeof globalThis.fetch;
    clock: NonNullable<TransportOptions["clock"]>;
  };
  secrets: SecretBook;
  budget: Budget;
  pace?: Pace;
  leave: WriteLeave;
  signal?: AbortSignal | undefined;
  /** Called for everything that went over the wire, in order. */
  onExchange(exchange: Exchange): void;
};

/** What a sender says of its request. */
export type Errand = {
  checkId: string;
  /** Set by the workshop alone. */
  isPlanned?: boolean;
  /** Set by the clean-up alone: it goes on when the budget is spent and the run was stopped. */
  isCleaning?: boolean;
};

export type Exchanger = {
  /**
   * Sends a request and resolves with what came back, whatever it is. An empty bucket is waited for, three times at most.
   * Rejects with `Inconclusive` where nothing came back, the bucket stayed empty, a gateway answered, or the budget is spent.
   */
  send(request: CheckRequest, errand: Errand): Promise<Exchange>;
  /** Whether there is a credential for a caller. */
  has(caller: "reader" | "api-key"): boolean;
};

/** Times that an empty bucket is waited for. */
const waits = 3;
const gateway = new Set([502, 503, 504]);

/** Returns what sends the requests of checks, one at a time, and records every exchange. */
export function createExchanger(options: ExchangerOptions): Exchanger {
  const { platform, contract, identities, endpoint, secrets, budget, leave } = options;
  const { clock } = endpoint;
  const pathsOf = [...contract.operations.values()];
  let recorded: Recorded[] = [];
  let number = 0;
  const recording = recordingFetch(endpoint.fetch, clock, (each) => {
    enterSecrets(secrets, each);
    recorded.push(each);
  });
  const fetch = withUsableTokens(recording);
  const transports = new Map<string, Transport>();
  const transportOf = (caller: Caller, isPaced: boolean): Transport => {
    const name = typeof caller === "string" && caller !== "none" ? caller : "owner";
    const auth = identities[name];
    if (auth === undefined) throw new Inconclusive(`There is no credential of a ${name}.`);
    const key = isPaced ? name : `${name}, unpaced`;
    const pacing = isPaced && endpoint.pacing !== false;
    const known =
      transports.get(key) ?? createTransport({ ...endpoint, pacing, platform, auth, fetch });
    transports.set(key, known);
    return known;
  };

  const sendOnce = async (request: CheckRequest, errand: Errand): Promise<Exchange> => {
    const operation =
      "operationId" in request ? contract.operation(request.operationId) : undefined;
    const target = operation ?? (request as { method: string; path: string });
    const { method, path } = target;
    const { params = {}, as: caller = "owner", query } = request;
    const body = typeof request.body === "string" ? request.body : JSON.stringify(request.body);
    const { isPlanned = false, isCleaning = false } = errand;
    const known = operation ?? pathsOf.find((each) => each.method === method && each.path === path);
    checkWrite(
      { method, path, operation: known, params, hasBody: body !== undefined, isPlanned },
      leave,
    );
    if (!isCleaning) options.signal?.throwIfAborted();
    await options.pace?.wait(isCleaning ? undefined : options.signal);
    budget.takeRequest(isCleaning);
    recorded = [];
    let failure: unknown;
    await transportOf(caller, request.isPaced ?? true)
      .send({
        ...({ method, path } as { method: "GET"; path: string }),
        params,
        headers: headersOf(known, request, body !== undefined),
        guard: "segments",
        ...(query && { query }),
        ...(body !== undefined && { body }),
        auth: authOf(caller),
        // A creation that is cut off may happen all the same: its answer is waited for.
        ...(options.signal && !isCleaning && !isPlanned && { signal: options.signal }),
      })
      .catch((error: unknown) => (failure = error));
    const all = recorded.map((each, index) => {
      const isOwn = index === recorded.length - 1 && isSame(each, method, path);
      number++;
      return {
        number,
        checkId: errand.checkId,
        operationId: isOwn ? known?.operationId : operationAt(contract, each)?.operationId,
        params: isOwn ? params : {},
        ...each,
      };
    });
    for (const each of all) options.onExchange(each);
    const own = all.at(-1);
    // A redirect is an error to the transport; here it is an answer.
    if (own && isSame(own, method, path)) return own;
    options.signal?.throwIfAborted();
    throw new Inconclusive(
      `Nothing came back from ${method} ${path}: ${failure instanceof Error ? failure.message : "no answer"}`,
      { cause: failure },
    );
  };

  return {
    has: (caller) => identities[caller] !== undefined,
    async send(request, errand) {
      for (let tries = 0; ; tries++) {
        const exchange = await sendOnce(request, errand);
        const { status, headers } = exchange.answer;
        if (request.isProvoked === true) return exchange;
        if (gateway.has(status))
          throw new Inconclusive(`A gateway answered ${status} in the service's place.`);
        if (status !== 429) return exchange;
        if (tries === waits)
          throw new Inconclusive(`The bucket stayed empty after ${waits} waits.`);
        await clock.sleep(waitOf(headers), options.signal);
      }
    },
  };
}

/** Milliseconds to wait for a bucket; a minute where the answer does not say. */
function waitOf(headers: Headers): number {
  const seconds = Number(headers.get("Retry-After") ?? Number.NaN);
  return Number.isFinite(seconds) && seconds >= 0 ? Math.max(seconds, 1) * 1000 : 60_000;
}

function authOf(caller: Caller): string {
  if (typeof caller === "object") return caller.authorization;
  return caller === "none" ? "none" : "default";
}

function headersOf(
  operation: OperationContract | undefined,
  { headers = {} }: CheckRequest,
  hasBody: boolean,
): Record<string, string> {
  const all: Record<string, string | null> = {
    Accept: operation?.mediaType ?? "application/json",
    ...(hasBody && { "Content-Type": operation?.body?.mediaType ?? "application/json" }),
  };
  for (const [name, value] of Object.entries(headers)) {
    const written = Object.keys(all).find((each) => each.toLowerCase() === name.toLowerCase());
    all[written ?? name] = value;
  }
  return Object.fromEntries(Object.entries(all).filter((pair) => pair[1] !== null)) as Record<
    string,
    string
  >;
}

/** Whether what went over the wire is the request itself, not the transport's own for a token. */
function isSame({ request }: Recorded, method: string, template: string): boolean {
  return request.method === method && templatePattern(template).test(new URL(request.url).pathname);
}

function operationAt(contract: Contract, { request }: Recorded): OperationContract | undefined {
  const { pathname } = new URL(request.url);
  return [...contract.operations.values()].find(
    ({ method, path }) => method === request.method && templatePattern(path).test(pathname),
  );
}

const patterns = new Map<string, RegExp>();

/** Matches the paths of a template at the end of an address: a base URL may have a path of its own. */
function templatePattern(template: string): RegExp {
  const known = patterns.get(template);
  if (known) return known;
  const text = template.replaceAll(/[.*+?^$()|[\]\\]/g, "\\$&").replaceAll(/\{\w+\}/g, "[^/]+");
  const fresh = new RegExp(`${text}$`);
  patterns.set(template, fresh);
  return fresh;
}
