import type { RateLimitSet } from "@purser/spec";
import type { Call, Handler } from "../call.ts";
import { renderRateLimit } from "../render/rate-limit.ts";
import { endpointSets, type EndpointSet } from "./endpoint-sets.ts";
import { listOf } from "./list-items.ts";
import { pathParameter, resourceNotFound } from "./lookup.ts";
import { queryTexts } from "./query-texts.ts";
import { assertMayInspect } from "./rate-limit-subject.ts";

/** The query parameter that names whom limits are asked for, by the scope of the sets it selects. */
const subjects: Record<RateLimitSet["scope"], string> = {
  ORGANIZATION: "orgId",
  GROUP: "groupId",
  USER: "userId",
  IP: "ipAddress",
};

/** Lists the endpoint sets: of the scopes the query names a subject for, with its names and paths; all without. */
export const listRateLimits: Handler = (call) => {
  assertMayInspect(call);
  const isWanted = createFilter(call);
  return { status: 200, items: listOf(endpointSets.filter(isWanted), (set) => render(call, set)) };
};

export const getRateLimit: Handler = (call) => {
  assertMayInspect(call);
  const id = pathParameter(call, "endpointSetId");
  const found = endpointSets.find((set) => set.id === id);
  if (!found) throw resourceNotFound(id);
  return { status: 200, body: render(call, found) };
};

function createFilter(call: Call): (endpointSet: EndpointSet) => boolean {
  const isSubjectNamed = Object.values(subjects).some((name) => call.query[name] !== undefined);
  const names = queryTexts(call, "name");
  const paths = queryTexts(call, "endpointPath");
  return ({ set, endpoints }) =>
    (!isSubjectNamed || call.query[subjects[set.scope]] !== undefined) &&
    (names.length === 0 || names.includes(set.name)) &&
    (paths.length === 0 || endpoints.some(({ path }) => paths.includes(path)));
}

function render(call: Call, { id, set, endpoints }: EndpointSet): object {
  const { rateLimits } = call.limits;
  const inForce = rateLimits === "off" ? undefined : rateLimits[id];
  return renderRateLimit(id, set, inForce ?? set, endpoints);
}
