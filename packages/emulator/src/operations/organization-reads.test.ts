import { describe, expect, it } from "vitest";
import { apiKeyOf, createFixture, now } from "../../test/world-fixture.ts";

describe("getOrgSettings", () => {
  it("answers the settings, null where none is set", () => {
    const { organization, read } = createFixture("atlas");
    expect(read("getOrgSettings", { params: { orgId: organization.id } })).toEqual({
      apiAccessListRequired: false,
      maxServiceAccountSecretValidityInHours: null,
      multiFactorAuthRequired: true,
      securityContact: null,
    });
  });
});

describe("getOrgDelegationSettings", () => {
  it("answers who may act on behalf of people", () => {
    const { organization, read } = createFixture("atlas");
    expect(read("getOrgDelegationSettings", { params: { orgId: organization.id } })).toEqual({
      delegatedMcpAccess: "DISALLOWED",
      delegatedPartnerAccess: "DISALLOWED",
    });
  });
});

describe("listOrgApiKeys", () => {
  it("masks private keys but for their last group of digits", () => {
    const { organization, read } = createFixture("atlas");
    const key = apiKeyOf(organization.id, "ORG_OWNER");
    organization.apiKeys.push(key);
    expect(read("listOrgApiKeys", { params: { orgId: organization.id } })).toEqual([
      {
        id: key.id,
        desc: "Automation",
        publicKey: "abcdefgh",
        privateKey: "********-****-****-456789abcdef",
        roles: [{ orgId: organization.id, roleName: "ORG_OWNER" }],
      },
    ]);
  });
});

describe("listGroupAlertConfigs", () => {
  it("answers the project's configurations", () => {
    const { projects, identifiers, read } = createFixture("atlas");
    const id = identifiers.objectId(now);
    const eventTypeName = "GROUP_SERVICE_ACCOUNT_SECRETS_EXPIRING";
    const dates = { createdAt: now - 1000, updatedAt: now };
    projects[0].alertConfigurations.push({ id, eventTypeName, enabled: true, ...dates });
    const list = (groupId: string) => read("listGroupAlertConfigs", { params: { groupId } });
    expect(list(projects[0].id)).toEqual([
      {
        id,
        groupId: projects[0].id,
        enabled: true,
        eventTypeName,
        created: "2026-11-22T08:59:59Z",
        updated: "2026-11-22T09:00:00Z",
      },
    ]);
    expect(list(projects[1].id)).toEqual([]);
  });
});

describe("getRoot", () => {
  it("answers the documented fields of the Cloud Manager root", () => {
    expect(createFixture("cloud-manager").read("getRoot")).toEqual({
      appName: "MongoDB Cloud",
      build: expect.stringMatching(/^[a-f0-9]{40}$/) as unknown,
      links: [],
      throttling: false,
    });
  });
});
