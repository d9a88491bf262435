import { describe, expect, it } from "vitest";
import { apiKeyOf, createFixture, now } from "../../test/world-fixture.ts";

type Entry = { cidrBlock: string; ipAddress?: string; requestCount: number };

const add = "createOrgServiceAccountAccessList";
const remove = "deleteOrgServiceAccountAccessListEntry";

function createListFixture(platform: "atlas" | "cloud-manager" = "atlas") {
  const fixture = createFixture(platform);
  const params = { orgId: fixture.organization.id, clientId: fixture.member.clientId };
  const blocks = () => fixture.member.accessList.map(({ cidrBlock }) => cidrBlock);
  return { ...fixture, params, blocks };
}

describe("createOrgServiceAccountAccessList", () => {
  it("adds to the list and answers the whole of it in canonical form", () => {
    const { params, read, send, organization } = createListFixture();
    send(add, { params, body: [{ ipAddress: "192.0.2.7" }] });
    const body = [{ cidrBlock: "198.51.100.77/24" }, { ipAddress: "2001:DB8::1", cidrBlock: null }];
    const entries = read(add, { params, body }) as Entry[];
    expect(entries.map(({ cidrBlock, ipAddress }) => [cidrBlock, ipAddress])).toEqual([
      ["192.0.2.7/32", "192.0.2.7"],
      ["198.51.100.0/24", undefined],
      ["2001:db8::1/128", "2001:db8::1"],
    ]);
    expect(entries[0]).toMatchObject({ requestCount: 0, createdAt: "2026-11-22T09:00:00Z" });
    expect(organization.events.map(({ eventTypeName }) => eventTypeName)).toEqual(
      Array(3).fill("SERVICE_ACCOUNT_ACCESS_LIST_ENTRY_ADDED"),
    );
  });

  it.each([
    [[{ ipAddress: "192.0.2.7" }], "192.0.2.7"],
    [[{ ipAddress: "198.51.100.1" }, { cidrBlock: "192.0.2.7/32" }], "192.0.2.7"],
    [[{ cidrBlock: "198.51.100.1/24" }, { cidrBlock: "198.51.100.2/24" }], "198.51.100.0/24"],
  ])("refuses %j, which repeats an address, and adds nothing", (body, address) => {
    const { params, refusal, send, blocks } = createListFixture();
    send(add, { params, body: [{ ipAddress: "192.0.2.7" }] });
    expect(refusal(add, { params, body })).toMatchObject({
      status: 409,
      errorCode: "ADDRESS_ALREADY_IN_ACCESS_LIST",
      parameters: [address],
    });
    expect(blocks()).toEqual(["192.0.2.7/32"]);
  });

  it.each([
    [{ ipAddress: "192.0.2.256" }, "1.ipAddress"],
    [{ ipAddress: "192.0.2.0/24" }, "1.ipAddress"],
    [{ cidrBlock: "192.0.2.0/33" }, "1.cidrBlock"],
  ])("refuses %j and names the field", (request, field) => {
    const { params, refusal, blocks } = createListFixture();
    const body = [{ ipAddress: "192.0.2.7" }, request];
    expect(refusal(add, { params, body })).toMatchObject({ status: 400, fields: [{ field }] });
    expect(blocks()).toEqual([]);
  });

  it("refuses the 201st entry", () => {
    const { params, refusal, send, blocks } = createListFixture();
    const body = Array.from({ length: 200 }, (_, index) => ({ ipAddress: `192.0.2.${index}` }));
    send(add, { params, body });
    expect(refusal(add, { params, body: [{ ipAddress: "198.51.100.1" }] }).status).toBe(400);
    expect(blocks()).toHaveLength(200);
  });
});

describe("listGroupServiceAccountAccessList", () => {
  it("shows the one list of the account, with use once there was some", () => {
    for (const platform of ["atlas", "cloud-manager"] as const) {
      const { params, projects, member, send, read } = createListFixture(platform);
      send(add, { params, body: [{ ipAddress: "192.0.2.7" }, { ipAddress: "192.0.2.8" }] });
      const [, used] = member.accessList;
      if (used) Object.assign(used, { lastUsedAt: now, lastUsedAddress: "192.0.2.8" });
      const here = { groupId: projects[0].id, clientId: member.clientId };
      const [idle, busy] = read("listGroupServiceAccountAccessList", { params: here }) as Entry[];
      expect(busy).toMatchObject({
        lastUsedAt: "2026-11-22T09:00:00Z",
        lastUsedAddress: "192.0.2.8",
      });
      expect(idle && "lastUsedAt" in idle).toBe(platform === "atlas");
    }
  });
});

describe("deleteOrgServiceAccountAccessListEntry", () => {
  it.each([
    ["192.0.2.7", "192.0.2.7/32"],
    ["192.0.2.7/32", "192.0.2.7/32"],
    ["198.51.100.0/24", "198.51.100.0/24"],
    ["2001:DB8:0::1", "2001:db8::1/128"],
  ])("removes the entry %s", (ipAddress, gone) => {
    const { params, send, blocks, organization } = createListFixture();
    const body = ["192.0.2.7/32", "198.51.100.0/24", "2001:db8::1/128"];
    send(add, { params, body: body.map((cidrBlock) => ({ cidrBlock })) });
    expect(send(remove, { params: { ...params, ipAddress } })).toEqual({ status: 204 });
    expect(blocks()).toEqual(body.filter((block) => block !== gone));
    expect(organization.events[0]?.eventTypeName).toBe("SERVICE_ACCOUNT_ACCESS_LIST_ENTRY_DELETED");
  });

  it.each([
    ["192.0.2.8", 404],
    ["192.0.2.0/24", 404],
    ["nowhere", 400],
  ])("answers %s with %s", (ipAddress, status) => {
    const { params, send, refusal } = createListFixture();
    send(add, { params, body: [{ ipAddress: "192.0.2.7" }] });
    expect(refusal(remove, { params: { ...params, ipAddress } }).status).toBe(status);
  });

  it("keeps the entry an account is calling from, whatever else is on the list", () => {
    const { member, params, as, send, refusal, blocks } = createListFixture();
    send(add, { params, body: [{ cidrBlock: "203.0.113.0/24" }, { ipAddress: "192.0.2.7" }] });
    const own = { params: { ...params, ipAddress: "203.0.113.0/24" }, caller: as(member) };
    expect(refusal(remove, own)).toMatchObject({
      status: 400,
      errorCode: "CANNOT_REMOVE_CALLER_FROM_ACCESS_LIST",
      parameters: ["203.0.113.10"],
    });
    send(remove, { params: { ...params, ipAddress: "192.0.2.7" }, caller: as(member) });
    expect(blocks()).toEqual(["203.0.113.0/24"]);
  });

  it("lets another account and an API key remove the entry of the address they call from", () => {
    const { organization, owner, params, as, send, blocks } = createListFixture();
    const orgId = organization.id;
    const key = apiKeyOf(orgId, "ORG_OWNER");
    for (const caller of [as(owner), { kind: "api-key", orgId, key } as const]) {
      send(add, { params, body: [{ ipAddress: "203.0.113.10" }] });
      send(remove, { params: { ...params, ipAddress: "203.0.113.10" }, caller });
      expect(blocks()).toEqual([]);
    }
  });
});
