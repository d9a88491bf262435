import { beforeEach, describe, expect, it } from "vitest";
import {
  createEmulatedConnection,
  type EmulatedConnection,
} from "../../test/emulated-connection.ts";
import { createAtlasResources, type AtlasResources } from "./atlas-resources.ts";
import {
  createCloudManagerResources,
  type CloudManagerResources,
} from "./cloud-manager-resources.ts";

let connection: EmulatedConnection;

const newAccount = {
  name: "nightly-backup",
  description: "Copies the nights backups",
  roles: ["ORG_MEMBER"],
  secretExpiresAfterHours: 720,
} as const;

const drift = () => connection.events.filter(({ kind }) => kind === "drift");

describe.each(["atlas", "cloud-manager"] as const)("on %s", (platform) => {
  let client: AtlasResources | CloudManagerResources;

  beforeEach(async () => {
    connection = await createEmulatedConnection(platform, { validation: "strict" });
    client =
      platform === "atlas"
        ? createAtlasResources(connection.context)
        : createCloudManagerResources(connection.context);
  });

  it("goes through the organization's accounts with their roles", async () => {
    const names: string[] = [];
    for await (const account of client.organization(connection.orgId).serviceAccounts.list()) {
      expect(account.roles.every((role) => role.startsWith("ORG_"))).toBe(true);
      expect(account.clientId).toMatch(/^mdb_sa_id_/);
      names.push(account.name);
    }
    expect(names).toHaveLength(6);
    expect(connection.calls).toHaveLength(1);
    expect(connection.calls[0]?.url.searchParams.get("itemsPerPage")).toBe("500");
  });

  it("leads an account through its life", async () => {
    const organization = client.organization(connection.orgId);
    const { clientId, secret } = await organization.serviceAccounts.create(newAccount);
    expect(secret.value.expose()).toMatch(/^mdb_sa_sk_/);
    expect(JSON.stringify(secret)).not.toContain(secret.value.expose());

    const account = organization.serviceAccount(clientId);
    expect(await account.get()).toMatchObject({
      name: "nightly-backup",
      description: "Copies the nights backups",
      roles: ["ORG_MEMBER"],
      secrets: [{ secretId: secret.secretId, lastUsedAt: null }],
    });
    expect(await account.update({ roles: ["ORG_READ_ONLY"] })).toMatchObject({
      roles: ["ORG_READ_ONLY"],
    });

    const second = await account.secrets.create({ secretExpiresAfterHours: 24 });
    expect(second.secretId).not.toBe(secret.secretId);
    await account.secrets.delete(secret.secretId);
    const { secrets } = await account.get();
    expect(secrets.map(({ secretId }) => secretId)).toEqual([second.secretId]);

    const list = await account.accessList.add(["203.0.113.10", "10.0.0.0/8"]);
    expect(list.map(({ cidrBlock }) => cidrBlock).toSorted()).toEqual([
      "10.0.0.0/8",
      "203.0.113.10/32",
    ]);
    await account.accessList.remove("10.0.0.0/8");
    const [left] = await account.accessList.list().all();
    expect(left).toMatchObject({ ipAddress: "203.0.113.10", lastUsedAt: null, requestCount: 0 });
    if (left) await account.accessList.remove(left);
    expect(await account.accessList.list().all()).toEqual([]);

    const [project] = await organization.projects.list().all({ max: 1 });
    const projectId = project?.projectId ?? "";
    const assigned = client.project(projectId).serviceAccount(clientId);
    expect(await assigned.assign({ roles: ["GROUP_READ_ONLY"] })).toMatchObject({
      roles: ["GROUP_READ_ONLY"],
    });
    const roles = platform === "atlas" ? ["GROUP_READ_ONLY"] : undefined;
    expect(await account.projects().all()).toEqual([{ projectId, roles }]);
    expect(await assigned.update({ roles: ["GROUP_OWNER"] })).toMatchObject({
      roles: ["GROUP_OWNER"],
    });
    await assigned.unassign();
    await expect(assigned.get()).rejects.toMatchObject({ code: "not-found" });

    await account.delete();
    await expect(account.get()).rejects.toMatchObject({ code: "not-found" });
    expect(drift()).toEqual([]);
  });

  it("creates an account in a project, which makes it a member of the organization", async () => {
    const [project] = await client.projects.list().all();
    const { serviceAccounts } = client.project(project?.projectId ?? "");
    const input = { ...newAccount, roles: ["GROUP_OWNER"] as const };
    const { clientId, roles } = await serviceAccounts.create(input);
    expect(roles).toEqual(["GROUP_OWNER"]);
    const { roles: held } = await client
      .organization(connection.orgId)
      .serviceAccounts.get(clientId);
    expect(held).toEqual(["ORG_MEMBER"]);
    expect((await serviceAccounts.list().all()).map((one) => one.clientId)).toContain(clientId);
  });

  it("tells what stands beside a result", async () => {
    const { serviceAccounts } = client.organization(connection.orgId);
    const { items } = await serviceAccounts.list();
    const { clientId = "" } = items[0] ?? {};
    const answer = serviceAccounts.get(clientId).withResponse();
    const { data, response, rateLimit, deprecation } = await answer;
    expect(data).toMatchObject({ clientId });
    expect(response.status).toBe(200);
    // Cloud Manager documents no such headers.
    expect(rateLimit).toEqual(platform === "atlas" ? { limit: 500, remaining: 498 } : {});
    expect(deprecation).toBeUndefined();
  });

  it("rejects once when the response is asked for, and in vain", async () => {
    const answer = client.organizations.get("f".repeat(24)).withResponse();
    await expect(answer).rejects.toMatchObject({ operationId: "getOrg" });
  });

  it("names what is wrong with a request, and sends nothing", async () => {
    const account = { ...newAccount, roles: ["ORG_GOD" as "ORG_OWNER"], name: "a/b" };
    const creation = client.organization(connection.orgId).serviceAccounts.create(account);
    await expect(creation).rejects.toMatchObject({
      code: "invalid-request",
      faults: [{ path: "body.name" }, { path: "body.roles[0]" }],
    });
    expect(connection.calls).toEqual([]);
  });

  it("finds the organizations that it sees", async () => {
    const { items, pageNum } = await client.organizations.list({ pageSize: 1 });
    expect(items.map(({ orgId }) => orgId)).toEqual([connection.orgId]);
    expect(pageNum).toBe(1);
  });
});

describe("on atlas alone", () => {
  let client: AtlasResources;

  beforeEach(async () => {
    connection = await createEmulatedConnection("atlas", { data: "demo", validation: "strict" });
    client = createAtlasResources(connection.context);
  });

  it("reads everything about an organization", async () => {
    const organization = client.organization(connection.orgId);
    expect(await organization.settings()).toMatchObject({ operationsContact: null });
    expect(await organization.delegationSettings()).toHaveProperty("delegatedMcpAccess");
    const [key] = await organization.apiKeys.list().all();
    expect(key?.maskedPrivateKey).toMatch(/^\*/);
    expect(key?.roles[0]).toHaveProperty("role");
    const [configuration] = await organization.mcpConfigs.list().all();
    const { mcpConfigId = "" } = configuration ?? {};
    expect(configuration).toHaveProperty("egressClientId");
    await organization.mcpConfigs.secrets(mcpConfigId).all();
    const filter = { eventType: "SERVICE_ACCOUNT_CREATED", maxDate: new Date("2026-11-22") };
    const events = await organization.events.list(filter).all({ max: 3 });
    expect(events.map(({ eventType }) => eventType)).toEqual(Array(3).fill(filter.eventType));
  });

  it("reads everything about a project", async () => {
    const [project] = await client.projects.list().all();
    expect(project?.createdAt).toMatch(/Z$/);
    const { alertConfigs, mcpConfigs } = client.project(project?.projectId ?? "");
    const alerts = await alertConfigs.list().all();
    for (const alert of alerts) expect(alert.projectId).toBe(project?.projectId);
    await mcpConfigs.list().all();
  });

  it("reads rate limits", async () => {
    const [limit] = await client.rateLimits.list({ orgId: connection.orgId }).all();
    const { endpointSetId = "" } = limit ?? {};
    expect(await client.rateLimits.get(endpointSetId)).toMatchObject({ endpointSetId });
  });

  it("tells the accounts that Atlas manages by listing twice", async () => {
    const { serviceAccounts } = client.organization(connection.orgId);
    const all = await serviceAccounts.list({ includeSystemManaged: true }).all();
    expect(all.length).toBeGreaterThan((await serviceAccounts.list().all()).length);
  });

  it("names a date that is none", async () => {
    const { events } = client.organization(connection.orgId);
    const listing = events.list({ minDate: new Date("never") }).all();
    await expect(listing).rejects.toMatchObject({ faults: [{ path: "query.minDate" }] });
  });

  it("goes through the pages of a list that grows and shrinks meanwhile", async () => {
    const { serviceAccounts } = client.organization(connection.orgId);
    const before = (await serviceAccounts.list().all()).map(({ clientId }) => clientId);
    const seen: string[] = [];
    let gone = "";
    for await (const { items, pageNum } of serviceAccounts.list({ pageSize: 7 }).pages()) {
      seen.push(...items.map(({ clientId }) => clientId));
      if (pageNum === 1) {
        gone = items[0]?.clientId ?? "";
        await serviceAccounts.delete(gone);
        await serviceAccounts.create(newAccount);
      }
    }
    expect(new Set(seen).size).toBe(seen.length);
    const lost = before.filter((clientId) => !seen.includes(clientId));
    expect(lost.length).toBeLessThanOrEqual(1);
  });
});

it("reads the root of Cloud Manager", async () => {
  connection = await createEmulatedConnection("cloud-manager");
  const root = await createCloudManagerResources(connection.context).root();
  expect(Object.keys(root).toSorted()).toEqual(["appName", "build", "throttling"]);
});
