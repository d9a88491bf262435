import { describe, expect, it } from "vitest";
import { createFixture } from "../../test/world-fixture.ts";

type Named = { name: string };

describe("listOrgs", () => {
  it("shows the caller's organization and no other", () => {
    const { organization, read } = createFixture("atlas");
    expect(read("listOrgs")).toEqual([
      {
        id: organization.id,
        name: "Acme",
        isDeleted: false,
        links: [
          { href: `https://emulator.invalid/api/atlas/v2/orgs/${organization.id}`, rel: "self" },
        ],
      },
    ]);
  });

  it("shows nothing of an organization on the other platform", () => {
    const { organization, read } = createFixture("atlas");
    organization.platform = "cloud-manager";
    expect(read("listOrgs")).toEqual([]);
  });

  it.each([
    ["atlas", "AC", 1],
    ["atlas", "cme", 0],
    ["cloud-manager", "aCME", 1],
    ["cloud-manager", "Acm", 0],
  ] as const)("filters by name on %s: %s finds %s", (platform, name, count) => {
    const { read } = createFixture(platform);
    expect(read("listOrgs", { query: { name } }) as Named[]).toHaveLength(count);
  });
});

describe("getOrg", () => {
  it("answers the organization with its self link", () => {
    const { organization, read } = createFixture("cloud-manager");
    expect(read("getOrg", { params: { orgId: organization.id } })).toMatchObject({
      id: organization.id,
      links: [
        { href: expect.stringMatching(/\/api\/public\/v1\.0\/orgs\/[a-f0-9]{24}$/) as unknown },
      ],
    });
  });
});
