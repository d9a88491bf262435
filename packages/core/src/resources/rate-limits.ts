import type { CallOptions } from "../fetch/call.ts";
import type { List } from "../pages/list.ts";
import type { ListOptions } from "../pages/page.ts";
import type { Answer } from "./answer.ts";
import type { ResourceContext } from "./context.ts";
import { readList } from "./read-list.ts";
import { readOne } from "./read-one.ts";
import { toRateLimit, type RateLimit } from "./records/rate-limit.ts";

/** Whose limits to show, where they are not the default ones. */
export type RateLimitSubject = {
  /** Needs ORG_READ_ONLY there. */
  orgId?: string;
  /** Needs GROUP_READ_ONLY there. */
  projectId?: string;
  /** A client ID or a public key, which must be the caller's own. */
  userId?: string;
  /** An address, which must be the caller's own. */
  ipAddress?: string;
};

/** Which endpoint sets to list. */
export type RateLimitFilter = RateLimitSubject & {
  /** Only the sets of these names. */
  name?: string | readonly string[];
  /** Only the sets with these path templates in them. */
  endpointPath?: string | readonly string[];
};

/** The token buckets that Atlas paces callers by. Atlas only. */
export type RateLimits = {
  /** Lists the endpoint sets with their limits. Needs no role but what the subject asks for. */
  list(options?: ListOptions & RateLimitFilter): List<RateLimit>;
  /** Reads the limits of one endpoint set. Throws `NotFoundError` if there is none of this id. */
  get(endpointSetId: string, options?: CallOptions & RateLimitSubject): Answer<RateLimit>;
};

export function createRateLimits(context: ResourceContext): RateLimits {
  return {
    list: ({ orgId, projectId, userId, ipAddress, name, endpointPath, ...options } = {}) => {
      const query = {
        orgId,
        groupId: projectId,
        userId,
        ipAddress,
        name: listOf(name),
        endpointPath: listOf(endpointPath),
      };
      return readList(context, "listRateLimits", { query }, toRateLimit, "endpointSetId", options);
    },
    get: (endpointSetId, { orgId, projectId, userId, ipAddress, ...options } = {}) => {
      const query = { orgId, groupId: projectId, userId, ipAddress };
      const input = { params: { endpointSetId }, query };
      return readOne(context, "getRateLimit", input, toRateLimit, options);
    },
  };
}

function listOf(values: string | readonly string[] | undefined): readonly string[] | undefined {
  return typeof values === "string" ? [values] : values;
}
