import { describe, expect, it } from "vitest";
import { createFixture, day, hour, now, secretOf } from "../../test/world-fixture.ts";

const body = { secretExpiresAfterHours: 720 };

function createSecretFixture(platform: "atlas" | "cloud-manager" = "atlas") {
  const fixture = createFixture(platform);
  const params = { orgId: fixture.organization.id, clientId: fixture.member.clientId };
  return { ...fixture, params };
}

describe("createOrgServiceAccountSecret", () => {
  it("cuts the older secret to seven days and shows the new one", () => {
    const { member, params, send, organization } = createSecretFixture();
    const reply = send("createOrgServiceAccountSecret", { params, body });
    expect(reply).toMatchObject({
      status: 201,
      body: {
        createdAt: "2026-11-22T09:00:00Z",
        expiresAt: "2026-12-22T09:00:00Z",
        secret: member.secrets[1]?.value,
      },
    });
    expect(member.secrets.map(({ expiresAt }) => expiresAt)).toEqual([
      now + 7 * day,
      now + 30 * day,
    ]);
    expect(organization.events[0]?.eventTypeName).toBe("SERVICE_ACCOUNT_SECRET_ADDED");
  });

  it("keeps the older secret's own expiry where that is nearer", () => {
    const { member, params, send } = createSecretFixture();
    member.secrets = [secretOf({ expiresAt: now + 2 * day })];
    send("createOrgServiceAccountSecret", { params, body });
    expect(member.secrets[0]?.expiresAt).toBe(now + 2 * day);
  });

  it("refuses a third secret, even while one of two has expired, and cuts nothing", () => {
    const { member, params, refusal } = createSecretFixture();
    member.secrets = [secretOf({ expiresAt: now - day }), secretOf()];
    const before = structuredClone(member.secrets);
    expect(refusal("createOrgServiceAccountSecret", { params, body }).status).toBe(400);
    expect(member.secrets).toEqual(before);
  });

  it.each([
    ["atlas", null, 8760],
    ["cloud-manager", null, 8766],
    ["atlas", 720, 720],
  ] as const)("bounds the lifetime on %s with a maximum of %s", (platform, maximum, longest) => {
    const { organization, member, params, refusal, send } = createSecretFixture(platform);
    organization.settings.maxServiceAccountSecretValidityInHours = maximum;
    for (const secretExpiresAfterHours of [7, longest + 1]) {
      const request = { params, body: { secretExpiresAfterHours } };
      expect(refusal("createOrgServiceAccountSecret", request)).toMatchObject({
        status: 400,
        errorCode: "VALIDATION_ERROR",
        fields: [{ field: "secretExpiresAfterHours" }],
      });
    }
    for (const secretExpiresAfterHours of [8, longest]) {
      member.secrets = [];
      send("createOrgServiceAccountSecret", { params, body: { secretExpiresAfterHours } });
      expect(member.secrets[0]?.expiresAt).toBe(now + secretExpiresAfterHours * hour);
    }
  });

  it("takes Cloud Manager's hours as a string too", () => {
    const { member, params, send } = createSecretFixture("cloud-manager");
    send("createOrgServiceAccountSecret", { params, body: { secretExpiresAfterHours: "3600" } });
    expect(member.secrets[1]?.expiresAt).toBe(now + 3600 * hour);
  });
});

describe("createGroupServiceAccountSecret", () => {
  it("needs the account to be assigned to the project", () => {
    const { projects, member, refusal, send } = createSecretFixture();
    const clientId = member.clientId;
    const elsewhere = { params: { groupId: projects[1].id, clientId }, body };
    expect(refusal("createGroupServiceAccountSecret", elsewhere).status).toBe(404);
    const here = { params: { groupId: projects[0].id, clientId }, body };
    expect(send("createGroupServiceAccountSecret", here).status).toBe(201);
  });
});

describe("deleteOrgServiceAccountSecret", () => {
  it("ends the tokens minted with the secret and those only", () => {
    const { world, organization, member, params, send } = createSecretFixture();
    const [kept, gone] = [secretOf(), secretOf()];
    member.secrets = [kept, gone];
    for (const { id } of member.secrets) {
      const dates = { issuedAt: now, expiresAt: now + hour };
      world.tokens.set(id, { value: id, clientId: member.clientId, secretId: id, ...dates });
    }
    const request = { params: { ...params, secretId: gone.id } };
    expect(send("deleteOrgServiceAccountSecret", request)).toEqual({ status: 204 });
    expect([...world.tokens.keys()]).toEqual([kept.id]);
    expect(member.secrets).toEqual([kept]);
    expect(organization.events[0]?.eventTypeName).toBe("SERVICE_ACCOUNT_SECRET_DELETED");
  });

  it("finds no secret of another account", () => {
    const { owner, params, refusal } = createSecretFixture();
    const secretId = owner.secrets[0]?.id ?? "";
    const request = { params: { ...params, secretId } };
    expect(refusal("deleteOrgServiceAccountSecret", request)).toMatchObject({
      status: 404,
      parameters: [secretId],
    });
  });
});
