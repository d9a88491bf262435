import { afterAll, describe, expect, it } from "vitest";
import { createHarness, tally, type Ask, type Harness, type Json, type Sent } from "../harness.ts";
import { day, hour } from "../manual-clock.ts";

afterAll(() => console.log(`effects: ${tally.requests} requests, ${tally.valid} answers valid`));

const request = {
  name: "ci",
  description: "owner ci-team",
  roles: ["ORG_READ_ONLY"],
  secretExpiresAfterHours: 240,
};
const iso = (instant: number) => `${new Date(instant).toISOString().slice(0, 19)}Z`;

/** Shorthand for one account's life in one organization. */
function actor(house: Harness) {
  const root = `/orgs/${house.orgId}/serviceAccounts`;
  const post = (path: string, body: unknown, more: Ask = {}) =>
    house.ask(path, { method: "POST", body, ...more });
  return {
    root,
    post,
    create: async (more: Json = {}) => (await post(root, { ...request, ...more })).body,
    read: async (clientId: unknown) => (await house.ask(`${root}/${clientId as string}`)).body,
    remove: (path: string) => house.ask(path, { method: "DELETE" }),
    projectId: async () => (await house.ask("/groups")).results[0]?.["id"] as string,
  };
}

const secretsOf = (account: Json): Json[] => account["secrets"] as Json[];
const errorOf = ({ status, body }: Sent) => [status, body["errorCode"]];

describe.each(["atlas", "cloud-manager"] as const)("effects on %s", (platform) => {
  it("shows a new secret once, then masked", async () => {
    const house = createHarness(platform);
    const { create, read } = actor(house);
    const made = await create();
    const [secret] = secretsOf(made);
    expect(secret?.["secret"]).toMatch(/^mdb_sa_sk_[\w-]{40}$/);
    expect(secret?.["expiresAt"]).toBe(iso(house.clock.now() + 240 * hour));
    const again = await read(made["clientId"]);
    expect(JSON.stringify(again)).not.toContain(secret?.["secret"]);
    expect(secretsOf(again)[0]?.["maskedSecretValue"]).toBe(
      `mdb_sa_sk_…${String(secret?.["secret"]).slice(-4)}`,
    );
  });

  it("cuts the old secret to seven days when a second is made, and refuses a third", async () => {
    const house = createHarness(platform);
    const { create, read, post, root, remove } = actor(house);
    const made = await create();
    const secrets = `${root}/${made["clientId"] as string}/secrets`;
    house.clock.advance(day);
    const second = await post(secrets, { secretExpiresAfterHours: 48 });
    expect(second.status).toBe(201);
    const both = secretsOf(await read(made["clientId"]));
    const old = both.find(({ id }) => id !== second.body["id"]);
    expect(old?.["expiresAt"]).toBe(iso(house.clock.now() + 7 * day));
    expect((await post(secrets, { secretExpiresAfterHours: 48 })).status).toBe(400);
    expect((await remove(`${secrets}/${old?.["id"] as string}`)).status).toBe(204);
    expect((await remove(`${secrets}/${old?.["id"] as string}`)).status).toBe(404);
    expect((await post(secrets, { secretExpiresAfterHours: 48 })).status).toBe(201);
    const kept = secretsOf(await read(made["clientId"])).find(({ id }) => id === second.body["id"]);
    // Two days are shorter than the seven it could keep.
    expect(kept?.["expiresAt"]).toBe(second.body["expiresAt"]);
  });

  it.each([7, 8767])("refuses a secret of %i hours and creates nothing", async (hours) => {
    const house = createHarness(platform);
    const { post, root } = actor(house);
    const refused = await post(root, { ...request, secretExpiresAfterHours: hours });
    expect(errorOf(refused)).toEqual([400, "VALIDATION_ERROR"]);
    expect((await house.ask(root)).body["totalCount"]).toBe(6);
  });

  it("refuses the 201st account", async () => {
    const house = createHarness(platform, { limits: { rateLimits: "off" } });
    const { post, root } = actor(house);
    for (let i = 6; i < 200; i++) expect((await post(root, request)).status).toBe(201);
    expect((await post(root, request)).status).toBe(400);
    expect((await house.ask(root)).body["totalCount"]).toBe(200);
  });

  it("changes what a PATCH names, replacing the set of roles", async () => {
    const house = createHarness(platform);
    const { create, root } = actor(house);
    const made = await create();
    const patched = await house.ask(`${root}/${made["clientId"] as string}`, {
      method: "PATCH",
      body: { roles: ["ORG_MEMBER", "ORG_GROUP_CREATOR"] },
    });
    expect(patched.body).toMatchObject({ name: "ci", description: "owner ci-team" });
    expect(new Set(patched.body["roles"] as string[])).toEqual(
      new Set(["ORG_MEMBER", "ORG_GROUP_CREATOR"]),
    );
  });

  it("assigns, lists, changes and unassigns; the account and its credentials live on", async () => {
    const house = createHarness(platform);
    const { create, root, post, projectId, remove } = actor(house);
    const made = await create();
    const clientId = made["clientId"] as string;
    const project = await projectId();
    const inProject = `/groups/${project}/serviceAccounts/${clientId}`;
    expect((await house.ask(inProject)).status).toBe(404);
    const invited = await post(`${inProject}:invite`, { roles: ["GROUP_READ_ONLY"] });
    expect([invited.status, invited.body["roles"]]).toEqual([200, ["GROUP_READ_ONLY"]]);
    const groups = await house.ask(`${root}/${clientId}/groups`);
    expect(groups.results).toEqual([
      platform === "atlas"
        ? { groupId: project, roles: ["GROUP_READ_ONLY"] }
        : { groupId: project },
    ]);
    const changed = await house.ask(inProject, {
      method: "PATCH",
      body: { roles: ["GROUP_OWNER"] },
    });
    expect(changed.body["roles"]).toEqual(["GROUP_OWNER"]);
    expect((await house.ask(`${root}/${clientId}`)).body["roles"]).toEqual(["ORG_READ_ONLY"]);
    expect((await remove(inProject)).status).toBe(204);
    expect((await house.ask(inProject)).status).toBe(404);
    expect((await house.ask(`${root}/${clientId}/groups`)).results).toEqual([]);
    const [secret] = secretsOf(made);
    expect((await house.mint(clientId, secret?.["secret"] as string)).status).toBe(200);
  });

  it("makes a project account a member of the organization, with secrets of its own", async () => {
    const house = createHarness(platform);
    const { root, post, projectId } = actor(house);
    const inProject = `/groups/${await projectId()}/serviceAccounts`;
    const made = await post(inProject, { ...request, roles: ["GROUP_READ_ONLY"] });
    expect([made.status, made.body["roles"]]).toEqual([201, ["GROUP_READ_ONLY"]]);
    const clientId = made.body["clientId"] as string;
    expect((await house.ask(`${root}/${clientId}`)).body["roles"]).toEqual(["ORG_MEMBER"]);
    expect((await house.ask(inProject)).results.map((account) => account["clientId"])).toContain(
      clientId,
    );
    const secret = await post(`${inProject}/${clientId}/secrets`, { secretExpiresAfterHours: 8 });
    expect(secret.status).toBe(201);
    const gone = await house.ask(
      `${inProject}/${clientId}/secrets/${secret.body["id"] as string}`,
      { method: "DELETE" },
    );
    expect(gone.status).toBe(204);
  });

  it("keeps an access list: canonical, without repeats, at most 200", async () => {
    const house = createHarness(platform);
    const { create, root, post, projectId } = actor(house);
    const made = await create();
    const clientId = made["clientId"] as string;
    const list = `${root}/${clientId}/accessList`;
    const added = await post(list, [{ ipAddress: "198.51.100.1" }, { cidrBlock: "2001:db8::/32" }]);
    expect(added.results.map(({ cidrBlock }) => cidrBlock)).toEqual([
      "198.51.100.1/32",
      "2001:db8::/32",
    ]);
    expect(errorOf(await post(list, [{ cidrBlock: "198.51.100.1/32" }]))[0]).toBe(409);
    expect((await post(list, [{ ipAddress: "1.2.3.4", cidrBlock: "1.2.3.4/32" }])).status).toBe(
      400,
    );
    const many = Array.from({ length: 199 }, (_, i) => ({ ipAddress: `192.0.2.${i}` }));
    expect((await post(list, many)).status).toBe(400);
    expect((await post(list, many.slice(0, 198))).status).toBe(200);
    expect((await house.ask(`${list}?itemsPerPage=500`)).results).toHaveLength(200);
    expect((await house.ask(`${list}/192.0.2.7`, { method: "DELETE" })).status).toBe(204);
    expect((await house.ask(`${list}/192.0.2.7`, { method: "DELETE" })).status).toBe(404);
    const project = await projectId();
    await post(`/groups/${project}/serviceAccounts/${clientId}:invite`, {
      roles: ["GROUP_READ_ONLY"],
    });
    const inProject = `/groups/${project}/serviceAccounts/${clientId}/accessList`;
    expect((await house.ask(`${inProject}?itemsPerPage=500`)).results).toHaveLength(199);
    expect((await post(inProject, [{ ipAddress: "192.0.2.250" }])).status).toBe(200);
    expect((await house.ask(`${inProject}/192.0.2.250`, { method: "DELETE" })).status).toBe(204);
  });

  it("moves lastUsedAt with use", async () => {
    const house = createHarness(platform);
    const { create, read } = actor(house);
    const made = await create();
    const clientId = made["clientId"] as string;
    expect(secretsOf(await read(clientId))[0]?.["lastUsedAt"] ?? null).toBeNull();
    house.clock.advance(hour);
    await house.mint(clientId, secretsOf(made)[0]?.["secret"] as string);
    expect(secretsOf(await read(clientId))[0]?.["lastUsedAt"]).toBe(iso(house.clock.now()));
  });

  it("forgets a deleted account everywhere", async () => {
    const house = createHarness(platform);
    const { create, root, remove } = actor(house);
    const made = await create();
    const path = `${root}/${made["clientId"] as string}`;
    expect((await remove(path)).status).toBe(204);
    for (const gone of [path, `${path}/groups`, `${path}/accessList`]) {
      expect((await house.ask(gone)).status).toBe(404);
    }
    expect((await remove(path)).status).toBe(404);
    expect((await house.ask(root)).body["totalCount"]).toBe(6);
  });

  it("shows organizations and projects", async () => {
    const house = createHarness(platform);
    const [org] = (await house.ask("/orgs")).results;
    expect(org?.["id"]).toBe(house.orgId);
    expect((await house.ask(`/orgs/${house.orgId}`)).body["id"]).toBe(house.orgId);
    const [project] = (await house.ask(`/orgs/${house.orgId}/groups`)).results;
    expect((await house.ask(`/groups/${project?.["id"] as string}`)).body["orgId"]).toBe(
      house.orgId,
    );
  });
});

describe("reads only atlas offers", () => {
  it.each([
    ["settings", { apiAccessListRequired: false }],
    ["delegationSettings", { delegatedMcpAccess: "DISALLOWED" }],
  ])("answers /orgs/{orgId}/%s", async (path, expected) => {
    const house = createHarness("atlas");
    expect((await house.ask(`/orgs/${house.orgId}/${path}`)).body).toMatchObject(expected);
  });

  it("lists keys, MCP configurations, alert configurations and rate limits", async () => {
    const house = createHarness("atlas", { data: "demo" });
    const [project] = (await house.ask(`/orgs/${house.orgId}/groups`)).results;
    const id = project?.["id"] as string;
    const counts: Record<string, number> = {};
    for (const path of [
      `/orgs/${house.orgId}/apiKeys`,
      `/orgs/${house.orgId}/mcpConfigs`,
      `/groups/${id}/alertConfigs`,
      `/groups/${id}/mcpConfigs`,
      `/rateLimits?orgId=${house.orgId}`,
    ]) {
      const { status, results } = await house.ask(path);
      expect(status).toBe(200);
      counts[path.split("/").at(-1)?.split("?")[0] ?? ""] = results.length;
    }
    expect(counts["apiKeys"]).toBeGreaterThan(0);
    expect(counts["rateLimits"]).toBeGreaterThan(0);
    const [limit] = (await house.ask(`/rateLimits?orgId=${house.orgId}`)).results;
    const one = await house.ask(`/rateLimits/${limit?.["endpointSetId"] as string}`);
    expect(one.status).toBe(200);
  });

  it("records what was done, and by whom, as events", async () => {
    const house = createHarness("atlas");
    const { create } = actor(house);
    const created = `/orgs/${house.orgId}/events?eventType=SERVICE_ACCOUNT_CREATED`;
    const before = (await house.ask(created)).results.length;
    await create();
    const { results } = await house.ask(created);
    expect(results).toHaveLength(before + 1);
    expect(results[0]).toMatchObject({
      eventTypeName: "SERVICE_ACCOUNT_CREATED",
      remoteAddress: "203.0.113.10",
    });
  });
});

describe("refusals that data can hold", () => {
  it("answers 403 for the access list of one account, and for nothing else", async () => {
    for (const platform of ["atlas", "cloud-manager"] as const) {
      const house = createHarness(platform, { data: "demo", limits: { rateLimits: "off" } });
      const { root } = actor(house);
      const { results } = await house.ask(`${root}?itemsPerPage=500`);
      const refused = [];
      for (const { clientId, name } of results) {
        const { status } = await house.ask(`${root}/${clientId as string}/accessList`);
        if (status === 403) refused.push(name);
        else expect(status).toBe(200);
      }
      expect(refused).toHaveLength(1);
    }
  });
});
