import { describe, expect, it } from "vitest";
import { apiKeyOf, createFixture, now } from "../../test/world-fixture.ts";

type Event = { eventTypeName: string };

function createHistory() {
  const fixture = createFixture("atlas");
  const { organization, member, projects, send } = fixture;
  const params = { orgId: organization.id, clientId: member.clientId };
  const key = apiKeyOf(organization.id, "ORG_OWNER");
  send("updateOrgServiceAccount", { params, body: { name: "First" }, now });
  send("updateOrgServiceAccount", {
    params,
    body: { roles: ["ORG_READ_ONLY"] },
    now: now + 60_500,
  });
  send("deleteGroupServiceAccount", {
    params: { groupId: projects[0].id, clientId: member.clientId },
    now: now + 120_000,
    caller: { kind: "api-key", orgId: organization.id, key },
    address: "198.51.100.7",
  });
  const list = (query: Record<string, string | string[]>) =>
    (fixture.read("listOrgEvents", { params: { orgId: organization.id }, query }) as Event[]).map(
      ({ eventTypeName }) => eventTypeName.replace("SERVICE_ACCOUNT_", ""),
    );
  return { ...fixture, key, list };
}

describe("listOrgEvents", () => {
  it("tells what, when, who and from where, latest first", () => {
    const { organization, owner, key, read } = createHistory();
    const events = read("listOrgEvents", { params: { orgId: organization.id } });
    const shared = {
      id: expect.stringMatching(/^[a-f0-9]{24}$/) as unknown,
      orgId: organization.id,
    };
    const byOwner = {
      ...shared,
      remoteAddress: "203.0.113.10",
      userId: owner.clientId.slice(-24),
      username: owner.clientId,
    };
    expect(events).toEqual([
      {
        ...shared,
        eventTypeName: "SERVICE_ACCOUNT_REMOVED_FROM_GROUP",
        created: "2026-11-22T09:02:00Z",
        remoteAddress: "198.51.100.7",
        apiKeyId: key.id,
        publicKey: "abcdefgh",
      },
      {
        ...byOwner,
        eventTypeName: "SERVICE_ACCOUNT_ROLES_CHANGED",
        created: "2026-11-22T09:01:00Z",
      },
      {
        ...byOwner,
        eventTypeName: "SERVICE_ACCOUNT_DETAILS_CHANGED",
        created: "2026-11-22T09:00:00Z",
      },
    ]);
  });

  it.each([
    [{ eventType: ["SERVICE_ACCOUNT_ROLES_CHANGED"] }, ["ROLES_CHANGED"]],
    [
      { eventType: ["SERVICE_ACCOUNT_ROLES_CHANGED", "SERVICE_ACCOUNT_DETAILS_CHANGED"] },
      ["ROLES_CHANGED", "DETAILS_CHANGED"],
    ],
    [{ minDate: "2026-11-22T09:01:00Z" }, ["REMOVED_FROM_GROUP", "ROLES_CHANGED"]],
    [{ maxDate: "2026-11-22T09:01:00Z" }, ["ROLES_CHANGED", "DETAILS_CHANGED"]],
    [{ minDate: "2026-11-22T09:00:01Z", maxDate: "2026-11-22T09:01:59Z" }, ["ROLES_CHANGED"]],
    [{ eventType: ["SERVICE_ACCOUNT_CREATED"] }, []],
  ])("filters by %j", (query, expected) => {
    expect(createHistory().list(query)).toEqual(expected);
  });

  it("names the account in the raw event, and only when that is asked for", () => {
    const { organization, member, read } = createHistory();
    const params = { orgId: organization.id };
    expect(JSON.stringify(read("listOrgEvents", { params }))).not.toContain(member.clientId);
    const events = read("listOrgEvents", { params, query: { includeRaw: true } });
    expect(events).toMatchObject(
      Array.from({ length: 3 }, () => ({ raw: { clientId: member.clientId } })),
    );
  });
});
