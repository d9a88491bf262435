import type { Operation, Platform } from "@purser/spec";
import { operationsOf } from "../operations/operations.ts";
import { rateLimitSetsOf } from "../operations/rate-limit-sets.ts";
import { toFigures, type Figures } from "./figures.ts";

/** An operation and the values of its path's parameters: enough to find its bucket. */
export type PacedSubject = {
  operation: Operation;
  params: Readonly<Record<string, string>>;
};

/** What the governor reads of an answer of `GET /rateLimits`; figures are in seconds. */
export type LiveRateLimit = {
  endpointSetId: string;
  scope: string;
  capacity: { value: number };
  refillRate: { value: number };
  refillDurationSeconds: { value: number };
  endpoints: readonly { method: string; path: string }[];
};

export type EndpointSet = { key: string; scope: string; figures: Figures };

/** Which endpoint set an operation belongs to: the spec's, until the service says otherwise. */
export type EndpointSets = {
  setOf(operation: Operation): EndpointSet;
  /** Takes over what the service lists, and returns the sets whose figures are new. */
  learn(limits: readonly LiveRateLimit[]): EndpointSet[];
};

/** Where a platform or the spec has no figures: what it takes for undocumented sets. */
const cautious: Figures = { capacity: 100, refillRate: 100, interval: 60_000 };

export function createEndpointSets(platform: Platform): EndpointSets {
  const limits = rateLimitSetsOf(platform);
  const sets = new Map<string, EndpointSet>();
  const live = new Map<string, EndpointSet>();

  const documented = (key: string): EndpointSet => {
    const known = sets.get(key);
    if (known) return known;
    const given = limits.get(key);
    const figures = (given && toFigures(given)) ?? cautious;
    const set = { key, scope: given?.scope ?? "ORGANIZATION", figures };
    sets.set(key, set);
    return set;
  };

  return {
    setOf: ({ operationId, rateLimitSet }) => live.get(operationId) ?? documented(rateLimitSet),
    learn(listed) {
      const learned = new Map<string, EndpointSet>();
      for (const limit of listed) {
        const figures = figuresOf(limit);
        if (!figures) continue;
        for (const operation of listedOperations(platform, limit)) {
          const before = documented(operation.rateLimitSet);
          // The spec's own set keeps its key, and with it the books of its buckets.
          const isSame = limits.get(before.key)?.isDocumented === true;
          const key = isSame && before.scope === limit.scope ? before.key : limit.endpointSetId;
          const set = { key, scope: limit.scope, figures };
          learned.set(key, set);
          live.set(operation.operationId, set);
        }
      }
      return [...learned.values()];
    },
  };
}

/** Whose bucket of a set it is: an organization's, a project's or, for the other scopes, the connection's. */
export function bucketOwnerOf({ scope }: EndpointSet, { params }: PacedSubject): string {
  if (scope === "ORGANIZATION") return params["orgId"] ?? "";
  if (scope === "GROUP") return params["groupId"] ?? "";
  return "";
}

function figuresOf(limit: LiveRateLimit): Figures | null {
  return toFigures({
    capacity: limit.capacity.value,
    refillRate: limit.refillRate.value,
    refillDurationSeconds: limit.refillDurationSeconds.value,
  });
}

/** Parameters may be called otherwise there: only their places count. */
function listedOperations(platform: Platform, { endpoints }: LiveRateLimit): Operation[] {
  const listed = new Set(endpoints.map(({ method, path }) => `${method} ${anonymous(path)}`));
  return Object.values(operationsOf(platform)).filter(({ method, path }) =>
    listed.has(`${method} ${anonymous(path)}`),
  );
}

function anonymous(path: string): string {
  return path.replace(/\{[^}]*\}/g, "{}");
}
