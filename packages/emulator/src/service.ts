import type { Platform } from "@purser/spec";
import { errorAnswer, type Answer } from "./answer.ts";
import { authenticate } from "./auth/authenticate.ts";
import { createDigest, type Digest } from "./auth/digest.ts";
import { answerOAuth } from "./auth/oauth-endpoints.ts";
import { authorize } from "./auth/roles.ts";
import type { Call, Caller } from "./call.ts";
import type { AnswerFault, SemanticFault } from "./faults/fault.ts";
import { alter, callHandler } from "./faults/contract-faults.ts";
import type { Identifiers } from "./identifiers.ts";
import type { Limits } from "./limits.ts";
import { envelop } from "./protocol/envelope.ts";
import type { Incoming } from "./protocol/incoming.ts";
import { toPage } from "./protocol/page.ts";
import { createParameterCheck, readQuery, type ParameterCheck } from "./protocol/query.ts";
import { createRateLimit, scopeIdOf, setOf, type RateLimit } from "./protocol/rate-limit.ts";
import { readBody } from "./protocol/request-body.ts";
import { negotiateVersion } from "./protocol/version.ts";
import { Refusal } from "./refusal.ts";
import { specDocuments, type Documents } from "./routing/documents.ts";
import { matchRoute, type Match } from "./routing/match-route.ts";
import { checkPathParameters } from "./routing/path-parameters.ts";
import { createRouteTable, type Route, type RouteTable } from "./routing/route.ts";
import { checkScope } from "./routing/scope.ts";
import { createValidators, type Validators } from "./routing/validators.ts";
import { isAddressAllowed, recordUse, refusalOfAddress } from "./state/access-list.ts";
import type { Instant } from "./state/records.ts";
import type { World } from "./state/world.ts";

export type ServiceOptions = {
  world: World;
  identifiers: Identifiers;
  limits: Limits;
  documents: Documents;
};

/** Contract mutants in force for one request. */
export type ContractFaults = { answers: AnswerFault[]; semantics: SemanticFault[] };

/** Both platforms behind one door: routes, admits and answers a request. */
export type Service = {
  match(incoming: Incoming): Match;
  answer(incoming: Incoming, match: Match, now: Instant, faults: ContractFaults): Promise<Answer>;
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
      try {
        return await respond(house, incoming, match, now, faults);
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        const answer = errorAnswer(error);
        return isOn(incoming, "envelope") ? envelop(answer) : answer;
      }
    },
  };
}

async function respond(
  house: House,
  incoming: Incoming,
  match: Match,
  now: Instant,
  faults: ContractFaults,
): Promise<Answer> {
  if (match.kind === "route" && match.route.operation.path.startsWith("/api/oauth/")) {
    return answerOAuth(house, incoming, match.route, now);
  }
  const platform = platformOf(incoming.url.pathname);
  if (!platform) throw notFound(incoming.url.pathname);
  const caller = admit(house, incoming, platform, now);
  if (incoming.method !== "GET") house.world.keep?.(caller.orgId);
  if (match.kind === "not-found") throw notFound(incoming.url.pathname);
  if (match.kind === "method-not-allowed") throw methodNotAllowed(incoming.method, match.allow);
  const { call, headers } = await receive(house, incoming, match, caller, now);
  const reply = callHandler(call, faults.semantics);
  const body = reply.items ? toPage(reply.items, call.query, call.url) : reply.body;
  const plain: Answer = { status: reply.status, headers: { ...headers, ...reply.headers } };
  const answer = body === undefined ? withoutContentType(plain) : { ...plain, body };
  const altered = alter(answer, call, faults.answers);
  return call.query["envelope"] === true ? envelop(altered) : altered;
}

/** Authenticates, then checks the address: an access list guards the use of a token. */
function admit(house: House, incoming: Incoming, platform: Platform, now: Instant): Caller {
  const { world, digest } = house;
  const { method, url, address } = incoming;
  const caller = authenticate(world, digest, {
    platform,
    authorization: incoming.header("authorization"),
    method,
    target: url.pathname + url.search,
    now,
  });
  if (caller.kind === "api-key") return caller;
  const { account, token } = caller;
  const organization = world.organizations.get(account.orgId);
  if (organization && !isAddressAllowed(account, organization, address)) {
    throw refusalOfAddress(account, address);
  }
  recordUse(account, token.secretId, address, now);
  return caller;
}

/** Everything between knowing the caller and doing what was asked. */
async function receive(
  house: House,
  incoming: Incoming,
  { route, params }: { route: Route; params: Record<string, string> },
  caller: Caller,
  now: Instant,
): Promise<{ call: Call; headers: Record<string, string> }> {
  const { world, identifiers, limits } = house;
  const { platform, operation } = route;
  const { url, address } = incoming;
  checkPathParameters(route, params, house.checkParameter);
  checkScope(world, caller, platform, params);
  const scopeId = scopeIdOf(setOf(platform, operation).scope, caller, params, world, address);
  const rateHeaders = house.rateLimit.take(platform, operation, scopeId, url.pathname, now);
  try {
    const contentType = incoming.header("content-type");
    const version = negotiateVersion(route, incoming.header("accept"), contentType, now);
    const query = readQuery(route, url.searchParams, house.checkParameter);
    authorize(platform, operation, caller, params["groupId"]);
    const text = route.bodySchemas.size > 0 ? await incoming.text() : "";
    const body = readBody(route, contentType, text, house.validators);
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
