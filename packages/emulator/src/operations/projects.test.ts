import { describe, expect, it } from "vitest";
import { apiKeyOf, createFixture } from "../../test/world-fixture.ts";

type Named = { name: string };

const names = (projects: Named[]) => projects.map(({ name }) => name);

describe("listGroups", () => {
  it.each([
    ["ORG_OWNER", 2],
    ["ORG_READ_ONLY", 2],
    ["ORG_MEMBER", 1],
    ["ORG_GROUP_CREATOR", 1],
    ["ORG_BILLING_ADMIN", 1],
  ])("shows an account with %s and one assignment %s of two projects", (role, count) => {
    const { member, as, read } = createFixture("atlas");
    member.roles = [role];
    expect(read("listGroups", { caller: as(member) })).toHaveLength(count);
  });

  it("shows an API key the projects it has roles in, or all with ORG_READ_ONLY", () => {
    const { organization, projects, read } = createFixture("atlas");
    const orgId = organization.id;
    const reader = apiKeyOf(orgId, "ORG_READ_ONLY");
    expect(read("listGroups", { caller: { kind: "api-key", orgId, key: reader } })).toHaveLength(2);
    const member = apiKeyOf(orgId, "ORG_MEMBER");
    member.roles.push({ groupId: projects[1].id, roleName: "GROUP_OWNER" });
    const seen = read("listGroups", { caller: { kind: "api-key", orgId, key: member } }) as Named[];
    expect(names(seen)).toEqual(["Checkout Staging"]);
  });
});

describe("getOrgGroups", () => {
  it("shows a member only its own projects", () => {
    const { organization, member, as, read } = createFixture("atlas");
    const request = { params: { orgId: organization.id }, caller: as(member) };
    expect(names(read("getOrgGroups", request) as Named[])).toEqual(["Checkout"]);
  });

  it.each([
    ["atlas", "check", ["Checkout", "Checkout Staging"]],
    ["atlas", "checkout s", ["Checkout Staging"]],
    ["cloud-manager", "CHECKOUT", ["Checkout"]],
  ] as const)("filters by name on %s: %s", (platform, name, expected) => {
    const { organization, read } = createFixture(platform);
    const request = { params: { orgId: organization.id }, query: { name } };
    expect(names(read("getOrgGroups", request) as Named[])).toEqual(expected);
  });
});

describe("getGroup", () => {
  it("answers each platform's own fields", () => {
    for (const [platform, fields] of [
      ["atlas", ["clusterCount", "created", "id", "links", "name", "orgId", "tags"]],
      [
        "cloud-manager",
        [
          "activeAgentCount",
          "hostCounts",
          "id",
          "links",
          "name",
          "orgId",
          "publicApiEnabled",
          "replicaSetCount",
          "shardCount",
        ],
      ],
    ] as const) {
      const { projects, read } = createFixture(platform);
      const project = read("getGroup", { params: { groupId: projects[0].id } }) as object;
      expect(Object.keys(project).toSorted()).toEqual(fields);
    }
  });
});
