import type { Trace, TraceEntry } from "../../src/trace/trace.ts";

/** Returns a trace of a few requests before an instant: what really was sent took as long as it took, another time each time. */
export function traceOf(now: number): Trace {
  const one = (id: number, path: string, rest: Partial<TraceEntry>): TraceEntry => ({
    id,
    at: now - id * 400,
    connection: "Larkfield Commerce",
    requestId: `request-${id}`,
    operationId: "listOrgServiceAccounts",
    method: "GET",
    path: `/api/atlas/v2${path}`,
    attempt: 1,
    status: 200,
    took: 80 + 7 * id,
    remaining: 90 - id,
    ...rest,
  });
  const orgs = "/orgs/64aa00000000000000000001";
  return {
    entries: [
      one(1, `${orgs}/serviceAccounts?pageNum=2`, {}),
      one(2, `${orgs}/serviceAccounts?pageNum=1`, { attempt: 2 }),
      one(3, `${orgs}/serviceAccounts?pageNum=1`, {
        status: 429,
        retry: { delay: 1000, reason: "rate limit" },
      }),
      one(4, `${orgs}/serviceAccounts/mdb_sa_id_64aa00000000000000000002/accessList`, {
        operationId: "listOrgAccessListEntries",
        status: 403,
      }),
      one(5, `${orgs}/groups`, { operationId: "getOrgGroups" }),
      one(6, `${orgs}/settings`, { operationId: "getOrgSettings" }),
      one(7, "/orgs", { operationId: "listOrgs" }),
    ],
    version: 7,
    remaining: 89,
    refusals: 1,
  };
}
