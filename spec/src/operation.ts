export type Platform = "atlas" | "cloud-manager";

export type HttpMethod = "GET" | "POST" | "PATCH" | "DELETE";

/** One method and path of the spec, with what a client or a server must know to speak it. */
export type Operation = {
  operationId: string;
  method: HttpMethod;
  /** Path template from the host's root, e.g. `/api/atlas/v2/orgs/{orgId}/serviceAccounts`. */
  path: string;
  /** Other spellings of the path that the documentation prints. */
  alternatePaths: readonly string[];
  /** HTTP status of success. */
  successStatus: number;
  /** Media type of the success body; null for an answer without one. */
  mediaType: string | null;
  /** Media type of the request body; null where the operation takes none. */
  requestMediaType: string | null;
  /** Resource version (ISO 8601 date) of a versioned media type; null where there is none. */
  version: string | null;
  /** Role values, any of which suffices, as does any role that includes one of them (`roleIncludes`). Empty: none asked for. */
  requiredRoles: readonly string[];
  /** Sufficient roles that the documentation names but that have no API value. */
  requiredRoleNames: readonly string[];
  /** Key of `rateLimitSets`. */
  rateLimitSet: string;
  /** Answers a page of results. */
  isList: boolean;
};

/** A token bucket of the platform, one per endpoint set and scope. */
export type RateLimitSet = {
  name: string;
  scope: "ORGANIZATION" | "GROUP" | "USER" | "IP";
  capacity: number;
  refillRate: number;
  refillDurationSeconds: number;
  /** False: the figures are a cautious guess of ours. */
  isDocumented: boolean;
};
