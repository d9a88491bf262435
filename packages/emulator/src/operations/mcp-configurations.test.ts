import { describe, expect, it } from "vitest";
import { createFixture, secretOf } from "../../test/world-fixture.ts";

function createMcpFixture() {
  const fixture = createFixture("atlas");
  const secret = secretOf();
  const configurationOf = (mcpConfigName: string) => ({
    mcpConfigId: `id-of-${mcpConfigName}`,
    mcpConfigName,
    clientId: fixture.owner.clientId,
    egressClientId: fixture.member.clientId,
    roles: ["ORG_READ_ONLY"],
    ipAccessList: ["192.0.2.7", "198.51.100.0/24"],
    secrets: [secret],
  });
  fixture.organization.mcpConfigurations = [configurationOf("organization")];
  fixture.projects[0].mcpConfigurations = [configurationOf("project")];
  return { ...fixture, secret };
}

describe("listOrgMcpConfigs", () => {
  it("lists configurations without their secrets", () => {
    const { organization, owner, member, read } = createMcpFixture();
    expect(read("listOrgMcpConfigs", { params: { orgId: organization.id } })).toEqual([
      {
        mcpConfigId: "id-of-organization",
        mcpConfigName: "organization",
        clientId: owner.clientId,
        egressClientId: member.clientId,
        roles: ["ORG_READ_ONLY"],
        ipAccessList: [
          { cidrBlock: "192.0.2.7/32", ipAddress: "192.0.2.7" },
          { cidrBlock: "198.51.100.0/24" },
        ],
      },
    ]);
  });
});

describe("listGroupMcpConfigs", () => {
  it("lists the project's own configurations", () => {
    const { projects, read } = createMcpFixture();
    const list = (groupId: string) =>
      read("listGroupMcpConfigs", { params: { groupId } }) as object[];
    expect(list(projects[0].id)).toMatchObject([{ mcpConfigName: "project" }]);
    expect(list(projects[1].id)).toEqual([]);
  });
});

describe("listOrgMcpConfigSecrets", () => {
  it("masks the secrets of one configuration", () => {
    const { organization, secret, read, refusal } = createMcpFixture();
    const params = { orgId: organization.id, mcpConfigId: "id-of-organization" };
    const [shown] = read("listOrgMcpConfigSecrets", { params }) as object[];
    expect(shown).toMatchObject({
      id: secret.id,
      maskedSecretValue: `mdb_sa_sk_\u2026${secret.value.slice(-4)}`,
    });
    expect(JSON.stringify(shown)).not.toContain(secret.value);
    const unknown = { params: { ...params, mcpConfigId: "unknown" } };
    expect(refusal("listOrgMcpConfigSecrets", unknown).status).toBe(404);
  });
});
