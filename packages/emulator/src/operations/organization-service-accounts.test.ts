import { describe, expect, it } from "vitest";
import { accountOf, createFixture, day, hour, now } from "../../test/world-fixture.ts";

type Rendered = {
  clientId: string;
  name: string;
  description: string;
  roles: string[];
  secrets: Record<string, unknown>[];
};

const body = {
  name: "Billing",
  description: "Reads invoices.",
  roles: ["ORG_BILLING_READ_ONLY"],
  secretExpiresAfterHours: 3600,
};

describe("createOrgServiceAccount", () => {
  it("shows the first secret once, then its last four characters", () => {
    const { organization, world, read, send } = createFixture("atlas");
    const params = { orgId: organization.id };
    const reply = send("createOrgServiceAccount", { params, body });
    expect(reply.status).toBe(201);
    const created = reply.body as Rendered;
    const value = String(created.secrets[0]?.["secret"]);
    expect(world.accounts.get(created.clientId)?.secrets[0]?.value).toBe(value);
    expect(value).toMatch(/^mdb_sa_sk_[\w-]{40}$/);
    const seen = read("getOrgServiceAccount", {
      params: { ...params, clientId: created.clientId },
    }) as Rendered;
    expect(seen.secrets[0]).not.toHaveProperty("secret");
    expect(seen.secrets[0]).toMatchObject({
      maskedSecretValue: `mdb_sa_sk_\u2026${value.slice(-4)}`,
      lastUsedAt: null,
    });
    expect(JSON.stringify(seen)).not.toContain(value);
  });

  it("makes an ID that carries the creation time, and an expiry exactly the hours later", () => {
    const { organization, read } = createFixture("atlas");
    const created = read("createOrgServiceAccount", {
      params: { orgId: organization.id },
      body,
      now: now + 1234,
    }) as Rendered;
    expect(Number.parseInt(created.clientId.slice(10, 18), 16)).toBe((now + 1000) / 1000);
    const dates = created.secrets[0];
    expect(
      Date.parse(String(dates?.["expiresAt"])) - Date.parse(String(dates?.["createdAt"])),
    ).toBe(3600 * hour);
  });

  it("answers a Cloud Manager creation with the secret's four documented fields", () => {
    const { organization, read } = createFixture("cloud-manager");
    const created = read("createOrgServiceAccount", {
      params: { orgId: organization.id },
      body: { ...body, secretExpiresAfterHours: "3600" },
    }) as Rendered;
    expect(Object.keys(created.secrets[0] ?? {}).toSorted()).toEqual([
      "createdAt",
      "expiresAt",
      "id",
      "secret",
    ]);
  });

  it("refuses the 201st account and leaves the 200", () => {
    const { organization, refusal, read, send } = createFixture("atlas");
    const params = { orgId: organization.id };
    while (organization.accounts.size < 199) {
      const account = accountOf(organization.id);
      organization.accounts.set(account.clientId, account);
    }
    expect(send("createOrgServiceAccount", { params, body }).status).toBe(201);
    expect(refusal("createOrgServiceAccount", { params, body }).status).toBe(400);
    expect(read("listOrgServiceAccounts", { params }) as Rendered[]).toHaveLength(200);
  });

  it("makes an account without a secret when no lifetime is given", () => {
    const { organization, read } = createFixture("atlas");
    const { secretExpiresAfterHours: _, ...rest } = body;
    const params = { orgId: organization.id };
    expect((read("createOrgServiceAccount", { params, body: rest }) as Rendered).secrets).toEqual(
      [],
    );
  });
});

describe("listOrgServiceAccounts", () => {
  it("leaves out system-managed accounts unless they are asked for", () => {
    const { organization, read } = createFixture("atlas");
    const managed = accountOf(organization.id, { isSystemManaged: true });
    organization.accounts.set(managed.clientId, managed);
    const params = { orgId: organization.id };
    const list = (query: Record<string, boolean>) =>
      (read("listOrgServiceAccounts", { params, query }) as Rendered[]).map(
        ({ clientId }) => clientId,
      );
    expect(list({})).not.toContain(managed.clientId);
    expect(list({ includeSystemManaged: true })).toContain(managed.clientId);
  });
});

describe("getOrgServiceAccount", () => {
  it("finds no account of another organization", () => {
    const { organization, foreign, refusal } = createFixture("atlas");
    const stranger = accountOf(foreign.id);
    foreign.accounts.set(stranger.clientId, stranger);
    const params = { orgId: organization.id, clientId: stranger.clientId };
    expect(refusal("getOrgServiceAccount", { params })).toMatchObject({
      status: 404,
      errorCode: "RESOURCE_NOT_FOUND",
      parameters: [stranger.clientId],
    });
  });

  it("refuses the operations an account's data refuses, whoever asks", () => {
    const { organization, member, refusal, send } = createFixture("atlas");
    member.refusedOperations = ["listOrgServiceAccountAccessList"];
    const params = { orgId: organization.id, clientId: member.clientId };
    expect(refusal("listOrgServiceAccountAccessList", { params })).toMatchObject({
      status: 403,
      errorCode: "ACCESS_FORBIDDEN",
    });
    expect(send("getOrgServiceAccount", { params }).status).toBe(200);
  });

  it("leaves out lastUsedAt of a never used secret on Cloud Manager", () => {
    const { organization, member, read } = createFixture("cloud-manager");
    const params = { orgId: organization.id, clientId: member.clientId };
    expect((read("getOrgServiceAccount", { params }) as Rendered).secrets[0]).not.toHaveProperty(
      "lastUsedAt",
    );
    if (member.secrets[0]) member.secrets[0].lastUsedAt = now - day;
    expect((read("getOrgServiceAccount", { params }) as Rendered).secrets[0]).toMatchObject({
      lastUsedAt: "2026-11-21T09:00:00Z",
      maskedSecretValue: expect.stringMatching(/^mdb_sa_sk_\u2026.{4}$/) as unknown,
    });
  });
});

describe("updateOrgServiceAccount", () => {
  it("replaces the role set and leaves what the body does not name", () => {
    const { organization, member, read } = createFixture("atlas");
    const params = { orgId: organization.id, clientId: member.clientId };
    const updated = read("updateOrgServiceAccount", {
      params,
      body: { roles: ["ORG_READ_ONLY", "ORG_BILLING_READ_ONLY"] },
    }) as Rendered;
    expect(updated.roles).toEqual(["ORG_READ_ONLY", "ORG_BILLING_READ_ONLY"]);
    expect(updated).toMatchObject({ name: "Member", description: "Reads invoices." });
    expect(organization.events.map(({ eventTypeName }) => eventTypeName)).toEqual([
      "SERVICE_ACCOUNT_ROLES_CHANGED",
    ]);
  });

  it("takes null for unchanged", () => {
    const { organization, member, read } = createFixture("atlas");
    const params = { orgId: organization.id, clientId: member.clientId };
    const changed = { name: null, description: "New." };
    expect(read("updateOrgServiceAccount", { params, body: changed }) as Rendered).toMatchObject({
      name: "Member",
      description: "New.",
      roles: ["ORG_MEMBER"],
    });
    expect(organization.events[0]?.eventTypeName).toBe("SERVICE_ACCOUNT_DETAILS_CHANGED");
  });
});

describe("deleteOrgServiceAccount", () => {
  it("ends the account with its assignments and its tokens, and nobody else's", () => {
    const { organization, world, projects, owner, member, as, send, refusal, read } =
      createFixture("atlas");
    for (const account of [owner, member]) {
      const caller = as(account);
      if (caller.kind === "service-account") world.tokens.set(caller.token.value, caller.token);
    }
    const params = { orgId: organization.id, clientId: member.clientId };
    expect(send("deleteOrgServiceAccount", { params })).toEqual({ status: 204 });
    expect([...world.tokens.values()].map(({ clientId }) => clientId)).toEqual([owner.clientId]);
    expect(world.accounts.get(member.clientId)).toBeUndefined();
    expect(refusal("getOrgServiceAccount", { params }).status).toBe(404);
    const assigned = read("listGroupServiceAccounts", { params: { groupId: projects[0].id } });
    expect(assigned).toEqual([]);
    expect(organization.events[0]?.eventTypeName).toBe("SERVICE_ACCOUNT_DELETED");
  });
});
