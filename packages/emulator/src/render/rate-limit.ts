import type { HttpMethod, RateLimitSet } from "@purser/spec";
import type { Bucket } from "../limits.ts";

/** Returns an endpoint set: the figures in force (`value`) beside the platform's own (`defaultValue`). */
export function renderRateLimit(
  endpointSetId: string,
  set: RateLimitSet,
  inForce: Bucket,
  endpoints: { method: HttpMethod; path: string }[],
): object {
  return {
    endpointSetId,
    endpointSetName: set.name,
    scope: set.scope,
    capacity: { value: inForce.capacity, defaultValue: set.capacity },
    refillRate: { value: inForce.refillRate, defaultValue: set.refillRate },
    refillDurationSeconds: {
      value: inForce.refillDurationSeconds,
      defaultValue: set.refillDurationSeconds,
    },
    endpoints,
  };
}
