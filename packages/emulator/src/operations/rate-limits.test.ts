import { describe, expect, it } from "vitest";
import { createFixture } from "../../test/world-fixture.ts";

type Limit = {
  endpointSetId: string;
  endpointSetName: string;
  scope: string;
  endpoints: { path: string }[];
};

const accounts = "service-accounts-organization";

describe("listRateLimits", () => {
  it("lists every endpoint set with its figures and endpoints, and no OAuth endpoint", () => {
    const { read } = createFixture("atlas");
    const limits = read("listRateLimits") as Limit[];
    expect(limits.length).toBeGreaterThan(5);
    expect(limits.find(({ endpointSetId }) => endpointSetId === accounts)).toMatchObject({
      scope: "ORGANIZATION",
      capacity: { value: 500, defaultValue: 500 },
      refillRate: { value: 250, defaultValue: 250 },
      refillDurationSeconds: { value: 60, defaultValue: 60 },
      endpoints: expect.arrayContaining([
        { method: "GET", path: "/api/atlas/v2/orgs/{orgId}/serviceAccounts" },
      ]) as unknown,
    });
    expect(JSON.stringify(limits)).not.toContain("oauth");
  });

  it("shows a changed bucket as the value in force beside the default", () => {
    const { limits, read } = createFixture("atlas");
    const bucket = { capacity: 5, refillRate: 2, refillDurationSeconds: 10 };
    const request = {
      params: { endpointSetId: accounts },
      limits: { ...limits, rateLimits: { [accounts]: bucket } },
    };
    expect(read("getRateLimit", request)).toMatchObject({
      capacity: { value: 5, defaultValue: 500 },
      refillRate: { value: 2, defaultValue: 250 },
      refillDurationSeconds: { value: 10, defaultValue: 60 },
    });
  });

  it.each([
    ["orgId", "ORGANIZATION"],
    ["groupId", "GROUP"],
    ["userId", "USER"],
  ])("lists only the sets of the scope that %s names", (parameter, scope) => {
    const { organization, projects, owner, read } = createFixture("atlas");
    const subjects: Record<string, string> = {
      orgId: organization.id,
      groupId: projects[0].id,
      userId: owner.clientId,
    };
    const query = { [parameter]: subjects[parameter] ?? "" };
    const scopes = (read("listRateLimits", { query }) as Limit[]).map((limit) => limit.scope);
    expect([...new Set(scopes)]).toEqual([scope]);
  });

  it("filters by name and by endpoint path, each given once or more", () => {
    const { read } = createFixture("atlas");
    const endpointPath = "/api/atlas/v2/groups";
    const byPath = read("listRateLimits", { query: { endpointPath } }) as Limit[];
    expect(byPath).toHaveLength(1);
    const names = [byPath[0]?.endpointSetName ?? "", "Unknown"];
    expect(read("listRateLimits", { query: { name: names } })).toEqual(byPath);
  });

  it.each([
    ["orgId", "foreign organization", "USER_CANNOT_ACCESS_ORG"],
    ["groupId", "foreign project", "USER_CANNOT_ACCESS_GROUP"],
    ["userId", "mdb_sa_id_000000000000000000000000", "USER_UNAUTHORIZED"],
    ["ipAddress", "198.51.100.9", "USER_UNAUTHORIZED"],
  ])("refuses the limits of another %s", (parameter, value, errorCode) => {
    const { foreign, refusal } = createFixture("atlas");
    const ids: Record<string, string> = {
      "foreign organization": foreign.id,
      "foreign project": [...foreign.projects.keys()][0] ?? "",
    };
    const query = { [parameter]: ids[value] ?? value };
    expect(refusal("listRateLimits", { query })).toMatchObject({ status: 401, errorCode });
  });

  it("asks for a reading role where it names an organization or a project", () => {
    const { organization, projects, member, as, refusal, send } = createFixture("atlas");
    const caller = as(member);
    const ask = (query: Record<string, string>) => ({ query, caller });
    expect(refusal("listRateLimits", ask({ orgId: organization.id })).status).toBe(401);
    expect(refusal("listRateLimits", ask({ groupId: projects[1].id })).status).toBe(401);
    expect(send("listRateLimits", ask({ groupId: projects[0].id })).status).toBe(200);
    expect(send("listRateLimits", ask({ ipAddress: "203.0.113.10" })).status).toBe(200);
  });
});

describe("getRateLimit", () => {
  it("finds no unknown endpoint set", () => {
    const { refusal } = createFixture("atlas");
    const request = { params: { endpointSetId: "unknown" } };
    expect(refusal("getRateLimit", request)).toMatchObject({
      status: 404,
      parameters: ["unknown"],
    });
  });
});
