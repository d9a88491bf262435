import type { Platform } from "@purser/spec";
import { errorAnswer, type Answer } from "./answer.ts";
import { createDigest, type Digest } from "./auth/digest.ts";
import { answerOAuth } from "./auth/oauth-endpoints.ts";
import type { Call, Caller } from "./call.ts";
import { alter, callHandler, concerning, stepsUnder } from "./faults/contract-faults.ts";
import type { ContractFault, Scene } from "./faults/fault.ts";
import type { Identifiers } from "./identifiers.ts";
import type { Limits } from "./limits.ts";
import type { Incoming } from "./protocol/incoming.ts";
import { createParameterCheck, type ParameterCheck } from "./protocol/query.ts";
import { createRateLimit, scopeIdOf, setOf, type RateLimit } from "./protocol/rate-limit.ts";
import { Refusal } from "./refusal.ts";
import { specDocuments, type Documents } from "./routing/documents.ts";
import { matchRoute, type Match } from "./routing/match-route.ts";
import { createRouteTable, type Route, type RouteTable } from "./routing/route.ts";
import { createValidators, type Validators } from "./routing/validators.ts";
import { refusalOfAddress } from "./state/access-list.ts";
import type { Instant } from "./state/records.ts";
import type { World } from "./state/world.ts";
import type { Steps } from "./steps.ts";

export type ServiceOptions = {
  world: World;
  identifiers: Identifiers;
  limits: Limits;
  documents: Documents;
};

/** Both platforms behind one door: routes, admits and answers a request. */
export type Service = {
  match(incoming: Incoming): Match;
  answer(
    incoming: Incoming,
    match: Match,
    now: Instant,
    faults: readonly ContractFault[],
  ): Promise<Answer>;
};

type House = ServiceOptions & {
  routes: RouteTable;
  validators: Validators;
  checkParameter: ParameterCheck;
  digest: Digest;
  rateLimit: RateLimit;
};

/** What is read from the documents alone. */
type Reading = Pick<House, "routes" | "validators" | "checkParameter">;

/** The spec's own documents take 15 ms to read, which emulators that start with them share. */
let readingOfSpec: Reading | undefined;

function readDocuments(documents: Documents): Reading {
  if (documents === specDocuments && readingOfSpec) return readingOfSpec;
  const validators = createValidators(documents);
  const reading = {
    validators,
    routes: createRouteTable(documents),
    checkParameter: createParameterCheck(validators),
  };
  if (documents === specDocuments) readingOfSpec = reading;
  return reading;
}

export function createService(options: ServiceOptions): Service {
  const house: House = {
    ...options,
    ...readDocuments(options.documents),
    digest: createDigest(options.identifiers),
    rateLimit: createRateLimit(options.limits),
  };
  return {
    match: ({ method, url }) => matchRoute(house.routes, method, url.pathname),
    async answer(incoming, match, now, faults) {
      const active = faults.length === 0 ? faults : concerning(faults, match);
      const visit: Visit = { incoming, match, now, faults: active, steps: stepsUnder(active) };
      let answer: Answer;
      let isEnveloped: boolean;
      try {
        answer = await respond(house, visit);
        isEnveloped = (visit.call?.query["envelope"] ?? isOn(incoming, "envelope")) === true;
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        answer = errorAnswer(error);
        isEnveloped = isOn(incoming, "envelope");
      }
      const altered = active.length === 0 ? answer : alter(answer, sceneOf(house, visit), active);
      return isEnveloped ? visit.steps.envelop(altered) : altered;
    },
  };
}

/** One request and what it meets; `call` is there once it has reached its operation. */
type Visit = {
  incoming: Incoming;
  match: Match;
  now: Instant;
  faults: readonly ContractFault[];
  steps: Steps;
  call?: Call;
};

function sceneOf({ world }: House, { incoming, match, now, call }: Visit): Scene {
  const operationId = match.kind === "route" ? match.route.operation.operationId : undefined;
  return { incoming, operationId, call, world, now };
}

async function respond(house: House, visit: Visit): Promise<Answer> {
  const { incoming, match, now, faults, steps } = visit;
  if (match.kind === "route" && match.route.operation.path.startsWith("/api/oauth/")) {
    return answerOAuth({ ...house, steps }, incoming, match.route, now);
  }
  const platform = platformOf(incoming.url.pathname);
  if (!platform) throw notFound(incoming.url.pathname);
  const caller = admit(house, visit, platform);
  if (incoming.method !== "GET") house.world.keep?.(caller.orgId);
  if (match.kind === "not-found") throw notFound(incoming.url.pathname);
  if (match.kind === "method-not-allowed") throw methodNotAllowed(incoming.method, match.allow);
  const { call, headers } = await receive(house, visit, match, caller);
  visit.call = call;
  const reply = callHandler(call, faults);
  const body = reply.items ? steps.toPage(reply.items, call.query, call.url) : reply.body;
  const plain: Answer = { status: reply.status, headers: { ...headers, ...reply.headers } };
  return body === undefined ? withoutContentType(plain) : { ...plain, body };
}

/** Authenticates, then checks the address: an access list guards the use of a token. */
function admit(house: House, visit: Visit, platform: Platform): Caller {
  const { world, digest } = house;
  const { incoming, now, steps } = visit;
  const { method, url, address } = incoming;
  const caller = steps.authenticate(world, digest, {
    platform,
    authorization: incoming.header("authorization"),
    method,
    target: url.pathname + url.search,
    now,
  });
  if (caller.kind === "api-key") return caller;
  const { account, token } = caller;
  const organization = world.organizations.get(account.orgId);
  if (organization && !steps.isAddressAllowed(account, organization, address)) {
    throw refusalOfAddress(account, address);
  }
  steps.recordUse(account, token.secretId, address, now);
  return caller;
}

/** Everything between knowing the caller and doing what was asked. */
async function receive(
  house: House,
  { incoming, now, steps }: Visit,
  { route, params }: { route: Route; params: Record<string, string> },
  caller: Caller,
): Promise<{ call: Call; headers: Record<string, string> }> {
  const { world, identifiers, limits } = house;
  const { platform, operation } = route;
  const { url, address } = incoming;
  steps.checkPathParameters(route, params, house.checkParameter);
  steps.checkScope(world, caller, platform, params);
  const scopeId = scopeIdOf(setOf(platform, operation).scope, caller, params, world, address);
  const rateHeaders = steps.takeFromBucket(
    house.rateLimit,
    platform,
    operation,
    scopeId,
    url.pathname,
    now,
  );
  try {
    const contentType = incoming.header("content-type");
    const version = steps.negotiateVersion(route, incoming.header("accept"), contentType, now);
    const query = steps.readQuery(route, url.searchParams, house.checkParameter);
    steps.authorize(platform, operation, caller, params["groupId"]);
    const text = route.bodySchemas.size > 0 ? await incoming.text() : "";
    const body = steps.readBody(route, contentType, text, house.validators);
    const call: Call = {
      platform,
      operation,
      params,
      query,
      body,
      caller,
      address,
      url,
      now,
      world,
      identifiers,
      limits,
    };
    return {
      call,
      headers: { "Content-Type": version.mediaType, ...version.headers, ...rateHeaders },
    };
  } catch (error) {
    // A refused request has been counted all the same (undocumented), so its answer says what is left.
    if (error instanceof Refusal) Object.assign(error.headers, rateHeaders);
    throw error;
  }
}

function platformOf(pathname: string): Platform | null {
  if (pathname === "/api/atlas/v2" || pathname.startsWith("/api/atlas/v2/")) return "atlas";
  if (pathname === "/api/public/v1.0" || pathname.startsWith("/api/public/v1.0/"))
    return "cloud-manager";
  return null;
}

function isOn(incoming: Incoming, flag: string): boolean {
  return incoming.url.searchParams.get(flag) === "true";
}

function withoutContentType(answer: Answer): Answer {
  const { "Content-Type": _none, ...headers } = answer.headers;
  return { ...answer, headers };
}

function notFound(pathname: string): Refusal {
  return new Refusal(404, "RESOURCE_NOT_FOUND", `Cannot find resource ${pathname}.`, {
    parameters: [pathname],
  });
}

/** The errorCode of a 405 is undocumented but for upgrades; the header is HTTP's own. */
function methodNotAllowed(method: string, allow: string[]): Refusal {
  return new Refusal(
    405,
    "METHOD_NOT_ALLOWED",
    `${method} is not allowed here; allowed: ${allow.join(", ")}.`,
    {
      headers: { Allow: allow.join(", ") },
    },
  );
}
