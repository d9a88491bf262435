import {
  operations,
  rateLimitSets,
  type HttpMethod,
  type Operation,
  type RateLimitSet,
} from "@purser/spec";

/** An endpoint set of Atlas: a bucket and the endpoints that draw on it. */
export type EndpointSet = {
  id: string;
  set: RateLimitSet;
  endpoints: { method: HttpMethod; path: string }[];
};

const administrationApi = "/api/atlas/v2/";

/** The endpoint sets of the Atlas Administration API, which the OAuth endpoints are no part of. */
export const endpointSets: EndpointSet[] = Object.entries<RateLimitSet>(rateLimitSets.atlas)
  .map(([id, set]) => ({ id, set, endpoints: endpointsOf(id) }))
  .filter(({ endpoints }) => endpoints.length > 0);

function endpointsOf(id: string): EndpointSet["endpoints"] {
  return Object.values<Operation>(operations.atlas)
    .filter(({ rateLimitSet, path }) => rateLimitSet === id && path.startsWith(administrationApi))
    .map(({ method, path }) => ({ method, path }));
}
