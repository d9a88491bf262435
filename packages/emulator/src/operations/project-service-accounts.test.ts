import { describe, expect, it } from "vitest";
import { accountOf, createFixture } from "../../test/world-fixture.ts";

type Rendered = {
  clientId: string;
  name: string;
  roles: string[];
  secrets: { [name: string]: unknown }[];
};

const body = {
  name: "Deploy",
  description: "Rolls out clusters.",
  roles: ["GROUP_OWNER"],
  secretExpiresAfterHours: 720,
};

describe("listGroupServiceAccounts", () => {
  it("lists only the accounts assigned to the project, with their roles there", () => {
    const { projects, member, read } = createFixture("atlas");
    const list = (groupId: string) =>
      read("listGroupServiceAccounts", { params: { groupId } }) as Rendered[];
    expect(list(projects[0].id)).toMatchObject([
      { clientId: member.clientId, roles: ["GROUP_READ_ONLY"] },
    ]);
    expect(list(projects[1].id)).toEqual([]);
  });

  it("masks secrets with three dots on Cloud Manager and an ellipsis on Atlas", () => {
    for (const [platform, gap] of [
      ["cloud-manager", "..."],
      ["atlas", "\u2026"],
    ] as const) {
      const { projects, member, read } = createFixture(platform);
      const params = { groupId: projects[0].id };
      const masked = (read("listGroupServiceAccounts", { params }) as Rendered[])[0]?.secrets[0];
      expect(masked).toMatchObject({
        maskedSecretValue: `mdb_sa_sk_${gap}${member.secrets[0]?.value.slice(-4)}`,
      });
    }
  });
});

describe("createGroupServiceAccount", () => {
  it("makes an ORG_MEMBER of the organization with the roles in the project", () => {
    const { organization, projects, read } = createFixture("atlas");
    const created = read("createGroupServiceAccount", {
      params: { groupId: projects[1].id },
      body,
    }) as Rendered;
    expect(created.roles).toEqual(["GROUP_OWNER"]);
    expect(created.secrets[0]).toHaveProperty("secret");
    const params = { orgId: organization.id, clientId: created.clientId };
    expect((read("getOrgServiceAccount", { params }) as Rendered).roles).toEqual(["ORG_MEMBER"]);
    expect(organization.events.map(({ eventTypeName }) => eventTypeName)).toEqual([
      "SERVICE_ACCOUNT_ADDED_TO_GROUP",
      "SERVICE_ACCOUNT_CREATED",
    ]);
  });
});

describe("getGroupServiceAccount", () => {
  it("finds no account that is not assigned to the project", () => {
    const { projects, member, refusal } = createFixture("atlas");
    const params = { groupId: projects[1].id, clientId: member.clientId };
    expect(refusal("getGroupServiceAccount", { params }).status).toBe(404);
  });
});

describe("updateGroupServiceAccount", () => {
  it("renames the one account everywhere and replaces its roles in this project only", () => {
    const { organization, projects, member, read } = createFixture("cloud-manager");
    member.assignments.set(projects[1].id, ["GROUP_OWNER"]);
    const clientId = member.clientId;
    const updated = read("updateGroupServiceAccount", {
      params: { groupId: projects[0].id, clientId },
      body: { name: "Renamed", roles: ["GROUP_MONITORING_ADMIN"] },
    }) as Rendered;
    expect(updated).toMatchObject({ name: "Renamed", roles: ["GROUP_MONITORING_ADMIN"] });
    const params = { groupId: projects[1].id, clientId };
    expect(read("getGroupServiceAccount", { params })).toMatchObject({
      name: "Renamed",
      roles: ["GROUP_OWNER"],
    });
    const there = { orgId: organization.id, clientId };
    expect(read("getOrgServiceAccount", { params: there })).toMatchObject({
      name: "Renamed",
      roles: ["ORG_MEMBER"],
    });
  });
});

describe("deleteGroupServiceAccount", () => {
  it("only unassigns: account, secrets and tokens live on", () => {
    const { organization, world, projects, member, as, send, read, refusal } =
      createFixture("atlas");
    const caller = as(member);
    if (caller.kind === "service-account") world.tokens.set(caller.token.value, caller.token);
    const clientId = member.clientId;
    const params = { groupId: projects[0].id, clientId };
    expect(send("deleteGroupServiceAccount", { params })).toEqual({ status: 204 });
    expect(refusal("getGroupServiceAccount", { params }).status).toBe(404);
    const there = { orgId: organization.id, clientId };
    expect((read("getOrgServiceAccount", { params: there }) as Rendered).secrets).toHaveLength(1);
    expect(world.tokens.size).toBe(1);
    expect(organization.events[0]?.eventTypeName).toBe("SERVICE_ACCOUNT_REMOVED_FROM_GROUP");
  });
});

describe("inviteGroupServiceAccount", () => {
  const roles = ["GROUP_READ_ONLY", "GROUP_DATA_ACCESS_READ_WRITE"];

  it("assigns at once, and replaces the roles the second time", () => {
    const { organization, projects, member, send } = createFixture("atlas");
    const params = { groupId: projects[1].id, clientId: member.clientId };
    const invited = send("inviteGroupServiceAccount", { params, body: { roles } });
    expect(invited).toMatchObject({ status: 200, body: { roles } });
    const again = send("inviteGroupServiceAccount", { params, body: { roles: ["GROUP_OWNER"] } });
    expect(again).toMatchObject({ status: 200, body: { roles: ["GROUP_OWNER"] } });
    expect(member.assignments.get(projects[1].id)).toEqual(["GROUP_OWNER"]);
    expect(organization.events.map(({ eventTypeName }) => eventTypeName)).toEqual([
      "SERVICE_ACCOUNT_ROLES_CHANGED",
      "SERVICE_ACCOUNT_ADDED_TO_GROUP",
    ]);
  });

  it("finds no account of another organization", () => {
    const { foreign, projects, refusal } = createFixture("atlas");
    const stranger = accountOf(foreign.id);
    foreign.accounts.set(stranger.clientId, stranger);
    const params = { groupId: projects[0].id, clientId: stranger.clientId };
    expect(refusal("inviteGroupServiceAccount", { params, body: { roles } }).status).toBe(404);
  });
});

describe("getOrgServiceAccountGroups", () => {
  it("lists projects with roles on Atlas and without on Cloud Manager", () => {
    for (const platform of ["atlas", "cloud-manager"] as const) {
      const { organization, projects, member, read } = createFixture(platform);
      const params = { orgId: organization.id, clientId: member.clientId };
      const roles = platform === "atlas" ? { roles: ["GROUP_READ_ONLY"] } : {};
      expect(read("getOrgServiceAccountGroups", { params })).toEqual([
        { groupId: projects[0].id, ...roles },
      ]);
    }
  });
});
