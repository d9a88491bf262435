import { rateLimitSets, type Operation, type Platform, type RateLimitSet } from "@purser/spec";
import type { Caller } from "../call.ts";
import type { Limits } from "../limits.ts";
import type { Instant } from "../state/records.ts";
import type { World } from "../state/world.ts";
import { rateLimitHeaders, rateLimitRefusal } from "./rate-limit-answer.ts";
import { createRateLimiter } from "./rate-limiter.ts";

/** Takes one request out of the bucket of an operation's endpoint set and scope. */
export type RateLimit = {
  /** Returns the headers the answer carries. Throws 429 when the bucket is empty. */
  take(
    platform: Platform,
    operation: Operation,
    scopeId: string,
    path: string,
    now: Instant,
  ): Record<string, string>;
};

export function createRateLimit(limits: Limits): RateLimit {
  const limiter = createRateLimiter();
  return {
    take(platform, operation, scopeId, path, now) {
      if (limits.rateLimits === "off") return {};
      const set = setOf(platform, operation);
      const bucket = limits.rateLimits[operation.rateLimitSet] ?? set;
      const verdict = limiter.take(`${operation.rateLimitSet} ${scopeId}`, bucket, now);
      if (verdict.kind === "limited") throw rateLimitRefusal(set, bucket, path, verdict);
      return rateLimitHeaders(set, verdict);
    },
  };
}

/** The endpoint set an operation belongs to. */
export function setOf(platform: Platform, operation: Operation): RateLimitSet {
  const sets: Record<string, RateLimitSet> = rateLimitSets[platform];
  const set = sets[operation.rateLimitSet];
  if (!set) throw new Error(`${operation.operationId} names no known rate-limit set.`);
  return set;
}

/** Whose bucket a call draws on: the organization's, the project's, the caller's or the address's. */
export function scopeIdOf(
  scope: RateLimitSet["scope"],
  caller: Caller,
  params: Record<string, string>,
  world: World,
  address: string,
): string {
  const { orgId, groupId } = params;
  const ids: Record<RateLimitSet["scope"], string> = {
    ORGANIZATION: orgId ?? world.projects.get(groupId ?? "")?.orgId ?? caller.orgId,
    GROUP: groupId ?? caller.orgId,
    USER: caller.kind === "service-account" ? caller.account.clientId : caller.key.publicKey,
    IP: address,
  };
  return ids[scope];
}
